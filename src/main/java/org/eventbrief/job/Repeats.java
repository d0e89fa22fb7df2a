package org.eventbrief.job;

import java.util.Optional;
import org.eventbrief.edition.Editions;
import org.eventbrief.edition.Manifest;
import org.eventbrief.edition.RunIdentity;

/** Tells a run that would publish the very same from one that was asked for again by force. */
final class Repeats {
    private Repeats() {}

    /** The edition that {@code latest} points at, if this run would repeat it. */
    static Optional<Manifest> unchanged(RunIdentity identity, Editions editions) {
        return editions.latest().filter(latest -> latest.identity().repeats(identity));
    }

    /** Under force, the next running number; it makes a new job instance of the same parameters. */
    static RunIdentity number(RunIdentity identity, Editions editions, boolean force) {
        if (!force) {
            return identity;
        }
        int last = editions.names().stream()
                .flatMap(name -> editions.manifest(name).stream())
                .filter(manifest -> manifest.identity().repeats(identity))
                .mapToInt(manifest -> manifest.identity().forced())
                .max()
                .orElse(0);
        return new RunIdentity(
                identity.input(),
                identity.configuration(),
                identity.version(),
                identity.asOf(),
                identity.scope(),
                identity.before(),
                last + 1);
    }
}
