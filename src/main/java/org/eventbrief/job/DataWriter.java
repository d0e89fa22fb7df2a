package org.eventbrief.job;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.Source;
import org.eventbrief.report.UnplacedEvent;
import org.eventbrief.settings.Show;
import org.eventbrief.tidy.TidyContent;
import org.eventbrief.tidy.TidyFolder;
import org.eventbrief.tidy.TidySource;
import org.eventbrief.tidy.TidyUnplaced;

/** Hands the tidy tables what they hold. */
final class DataWriter {
    private DataWriter() {}

    static void write(EditionFacts facts, Path folder, int threads) {
        List<TidySource> sources =
                facts.sources().stream().map(DataWriter::source).toList();
        List<TidyUnplaced> unplaced =
                facts.unplaced().stream().map(event -> unplaced(facts, event)).toList();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            TidyFolder.write(
                    folder,
                    new TidyContent(
                            facts.asOf().toString(),
                            facts.asOf(),
                            facts.tables(),
                            sources,
                            unplaced,
                            facts.rejected(),
                            facts.restatements().orElse(List.of())),
                    pool);
        } finally {
            pool.shutdownNow();
        }
    }

    private static TidySource source(Source source) {
        return new TidySource(
                source.dataset().title(),
                source.dataset().release(),
                source.url(),
                source.licence(),
                source.citation());
    }

    private static TidyUnplaced unplaced(EditionFacts facts, UnplacedEvent event) {
        boolean idOnly = facts.source(event.event().dataset()).show() == Show.COUNTS;
        return new TidyUnplaced(event.event(), event.actors(), idOnly);
    }
}
