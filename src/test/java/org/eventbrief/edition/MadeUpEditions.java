package org.eventbrief.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eventbrief.event.Fate;
import org.eventbrief.report.InputFacts;

/** Editions with next to nothing in them, published into a folder. */
final class MadeUpEditions {
    private final Path reports;
    private final Editions editions;
    private long hours;

    MadeUpEditions(Path reports) {
        this.reports = reports;
        this.editions = new Editions(reports);
    }

    Editions editions() {
        return editions;
    }

    /** Publishes an edition an hour after the one before, and makes it the latest unless it is scoped. */
    MadeUpEditions publish(String name, String asOf, String before, boolean scoped) {
        try {
            Path staged = Files.createDirectories(reports.resolve(".eventbrief/work/made-up/edition"));
            Files.createDirectories(staged.resolve("data"));
            Files.writeString(staged.resolve("data/actor-years.csv"), "dataset,actor_id,actor,year,events\n");
            Files.writeString(staged.resolve("index.html"), name);
            editions.publish(staged, manifest(name, asOf, before, scoped, staged));
            if (!scoped) {
                editions.makeLatest(name);
            }
            Files.setLastModifiedTime(
                    editions.folder(name).resolve(Manifest.FILE), FileTime.from(Instant.ofEpochSecond(3600 * hours++)));
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    MadeUpEditions publish(String name, String asOf, String before) {
        return publish(name, asOf, before, false);
    }

    private static Manifest manifest(String name, String asOf, String before, boolean scoped, Path staged)
            throws IOException {
        Map<Fate, Long> fates = new EnumMap<>(Fate.class);
        fates.put(Fate.ACCEPTED, 3L);
        return new Manifest(
                name,
                new RunIdentity("in", "conf", "0", "auto", scoped ? "actors=[x]" : RunIdentity.WHOLE, before, 0),
                LocalDate.parse(asOf),
                List.of(new InputFacts("a.csv", 10, "00", "desk", "desk", "", 3, fates)),
                Editions.outputs(staged),
                Map.of(),
                "");
    }
}
