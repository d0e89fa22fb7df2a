package org.eventbrief.report.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.eventbrief.briefing.BriefingWriter;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.Subject;

/**
 * Writes one briefing about a made-up country many times, to be timed as a whole process against {@code
 * src/test/bench/many_briefings.py}, which puts as much on two pages with reportlab.
 *
 * <p>{@code java -cp target/test-classes:target/classes:… org.eventbrief.report.compose.BriefingSpeed 200 /tmp/folder}
 */
public final class BriefingSpeed {
    private BriefingSpeed() {}

    /** Writes the briefings; the arguments are their number and the folder, which is there. */
    public static void main(String[] args) {
        SampleFacts sample = SampleFacts.twoDatasets();
        EditionFacts facts = sample.facts();
        Subject arkonia = sample.subject(facts, "Arkonia");
        Briefings briefings = Briefings.of(facts, Extras.NONE);
        BriefingWriter writer = BriefingWriter.create();
        IntStream.range(0, Integer.parseInt(args[0])).parallel().forEach(number -> {
            try {
                writer.write(briefings.actor(arkonia, 2021).briefing(), Path.of(args[1], number + ".pdf"));
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        });
    }
}
