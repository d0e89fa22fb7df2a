package org.eventbrief.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eventbrief.edition.Manifest;
import org.eventbrief.edition.Retention;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.FileRule;
import org.eventbrief.settings.Settings;

/**
 * Publishes what was staged, in an order in which a kill at any moment leaves the old edition or the new one, each with the
 * events behind it: the ledger goes first, then the edition appears, then {@code latest} moves, then what is old may go, and
 * the list of all editions follows.
 */
final class Publishing {
    private final Run run;
    private final Prepared prepared;
    private final String name;
    private final Ledgers ledgers;

    Publishing(Run run, String name) {
        this.run = run;
        this.prepared = run.prepared();
        this.name = name;
        this.ledgers = new Ledgers(prepared.request().reports());
    }

    void publish(Manifest manifest) throws IOException {
        ledgers.keep(name, prepared.ledger());
        run.progress().advance(1);
        Path edition = prepared.editions().publish(prepared.staging(), manifest);
        run.progress().advance(1);
        if (!prepared.identity().isScoped()) {
            prepared.editions().makeLatest(name);
            run.progress().advance(1);
            ledgers.keepOnly(List.of(name, prepared.identity().before()));
            prune();
        }
        EditionIndex.of(prepared.request().reports()).write().ifPresent(run::say);
        run.published(edition);
    }

    /** The edition is published by then, so what cannot be pruned is told and no more. */
    private void prune() {
        try {
            Settings settings = prepared.settings();
            if (settings.keep().isPresent()) {
                new Pruning(prepared.request().reports(), prepared.work().resolve("pruned"))
                        .prune(new Retention(settings.keep().get(), settings.keepMonthly()));
            }
        } catch (IOException stays) {
            run.say(new FileNotice("editions", FileRule.NOT_PRUNED, String.valueOf(stays.getMessage())));
        }
    }
}
