package org.eventbrief.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eventbrief.briefing.BriefingWriter;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.brief.Block;
import org.eventbrief.tidy.TidyContent;
import org.eventbrief.tidy.TidyFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every figure of a briefing follows from the tidy tables alone, and stands in the file. */
class FiguresTest {
    private static final BriefingWriter WRITER = BriefingWriter.create();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyFigureOfAnActorCanBeRecomputedFromTheTables() throws IOException {
        SampleFacts sample = SampleFacts.twoDatasets();
        EditionFacts facts = sample.facts();
        Briefings briefings = Briefings.of(facts, Extras.NONE);
        for (String name : List.of("Arkonia", "Belmara", "Corvia", "Belmaran rebels", "Civilians")) {
            for (int year = 2019; year <= 2021; year++) {
                hold(facts, briefings.actor(sample.subject(facts, name), year));
            }
        }
    }

    @Test
    void everyFigureOfAnOverviewCanBeRecomputedFromTheTables() throws IOException {
        EditionFacts facts = SampleFacts.twoDatasets().facts();
        Briefings briefings = Briefings.of(facts, Extras.NONE);
        for (String dataset : List.of("desk", "ucdp-ged")) {
            hold(facts, briefings.overview(dataset, 2021));
        }
        hold(facts, briefings.overview("ucdp-ged", 2019));
    }

    private void hold(EditionFacts facts, Composed composed) throws IOException {
        Path data = folder.resolve("data");
        TidyFolder.write(
                data,
                new TidyContent(
                        facts.edition(), facts.asOf(), facts.tables(), List.of(), List.of(), List.of(), List.of()),
                Runnable::run);
        Recomputed recomputed = new Recomputed(data, composed.figures());
        String text = text(composed) + " " + alternatives(composed);
        assertThat(composed.figures()).isNotEmpty();
        for (Figure figure : composed.figures()) {
            assertThat(recomputed.value(figure)).as(figure.key()).isEqualTo(figure.value());
            // A zero may be told as none.
            if (figure.value().isPresent() && figure.value().getAsLong() != 0) {
                assertThat(text).as(figure.key()).contains(figure.text());
            }
        }
    }

    private static String text(Composed composed) throws IOException {
        var out = new ByteArrayOutputStream();
        WRITER.write(composed.briefing(), out);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String alternatives(Composed composed) {
        return composed.briefing().blocks().stream()
                .flatMap(block -> block instanceof Block.Figure figure ? Stream.of(figure.alt()) : Stream.empty())
                .collect(Collectors.joining(" "));
    }
}
