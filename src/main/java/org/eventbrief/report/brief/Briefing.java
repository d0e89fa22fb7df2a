package org.eventbrief.report.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The report about one actor in one year, complete and ready for a writer; equal briefings become equal files.
 *
 * @param title the document's name and first heading
 * @param subtitle one line under the title, or empty
 * @param subject what the document is about, for catalogues
 * @param language a BCP 47 tag such as {@code en-GB}
 * @param asOf the date up to which the data count; the file is dated by it
 * @param blocks the content in reading order; the first heading is of level 1 and none skips a level
 */
public record Briefing(
        String title,
        String subtitle,
        String subject,
        String language,
        LocalDate asOf,
        Paper paper,
        Imprint imprint,
        Footer footer,
        List<Block> blocks) {

    /** @throws IllegalArgumentException if the title is missing, a heading skips a level, or a link leads to no heading */
    public Briefing {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A briefing needs a title");
        }
        blocks = List.copyOf(blocks);
        requireStepwiseHeadings(blocks);
        requireTargets(blocks);
    }

    private static void requireStepwiseHeadings(List<Block> blocks) {
        var level = 0;
        for (var block : blocks) {
            if (block instanceof Block.Heading heading) {
                if (heading.level() > level + 1) {
                    throw new IllegalArgumentException(
                            "Heading \"" + heading.text() + "\" skips from level " + level + " to " + heading.level());
                }
                level = heading.level();
            }
        }
    }

    private static void requireTargets(List<Block> blocks) {
        var headings = blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).text())
                .collect(Collectors.toSet());
        for (var block : blocks) {
            if (block instanceof Block.Links links) {
                links.links().stream()
                        .filter(link -> link.url().isEmpty() && !headings.contains(link.label()))
                        .findFirst()
                        .ifPresent(Briefing::refuse);
            }
        }
    }

    private static void refuse(Block.Link link) {
        throw new IllegalArgumentException("A link leads to \"" + link.label() + "\", which is no heading");
    }
}
