package org.eventbrief.report.compose;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.eventbrief.briefing.BriefingWriter;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.Subject;
import org.eventbrief.report.brief.Block;
import org.eventbrief.report.brief.Briefing;
import org.eventbrief.report.brief.Picture;
import tools.jackson.databind.json.JsonMapper;

/**
 * Composes and writes briefings about a made-up decade, to be timed as a whole process against {@code
 * src/test/bench/many_briefings.py}, which draws the same content with reportlab.
 *
 * <p>{@code java -cp target/test-classes:target/classes:… org.eventbrief.report.compose.BriefingSpeed 200 /tmp/folder}
 * writes them as PDF; with a third argument, a file, it writes their content there as JSON instead.
 */
public final class BriefingSpeed {
    private final SampleFacts sample = MadeUpDecade.facts();
    private final EditionFacts facts = sample.facts();
    private final Briefings briefings = Briefings.of(facts, Extras.NONE);
    private final List<Subject> subjects = MadeUpDecade.actors().stream()
            .map(name -> sample.subject(facts, name))
            .toList();

    private BriefingSpeed() {}

    /** Writes the briefings; the arguments are their number, the folder, which is there, and a file for the content. */
    public static void main(String[] args) {
        BriefingSpeed speed = new BriefingSpeed();
        int number = Integer.parseInt(args[0]);
        if (args.length > 2) {
            speed.writeContent(number, Path.of(args[2]));
        } else {
            speed.writePages(number, Path.of(args[1]));
        }
    }

    /** Each number has its actor and year, as long as there are some. */
    private Briefing briefing(int number) {
        Subject subject = subjects.get(number % subjects.size());
        int year = MadeUpDecade.FIRST_YEAR + number / subjects.size() % MadeUpDecade.YEARS;
        return briefings.actor(subject, year).briefing();
    }

    private void writePages(int number, Path folder) {
        BriefingWriter writer = BriefingWriter.create();
        IntStream.range(0, number).parallel().forEach(i -> {
            try {
                writer.write(briefing(i), folder.resolve(i + ".pdf"));
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        });
    }

    private void writeContent(int number, Path file) {
        JsonMapper.builder()
                .addMixIn(Block.class, Named.class)
                .addMixIn(Picture.class, Named.class)
                .build()
                .writeValue(
                        file.toFile(),
                        IntStream.range(0, number).mapToObj(this::briefing).toList());
    }

    /** Says of each block and picture what it is. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface Named {}
}
