package org.eventbrief.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.ListedEvent;
import org.eventbrief.report.brief.Block;

/**
 * What one dataset says of an actor's year.
 *
 * @param level of its headings
 */
record ActorChapter(EditionFacts facts, Extras extras, Chapter chapter, Figures figures, int level) {
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        chapter.row().ifPresent(row -> blocks.add(new Cards(chapter, figures, row).block()));
        Novelty novelty = Novelty.of(chapter);
        String newness = novelty.sentence(chapter.year());
        if (!newness.isEmpty()) {
            blocks.add(Block.Paragraph.of(newness));
        }
        List<ListedEvent> events = events();
        Notable notable = Notable.of(events, novelty);
        new YearsPicture(facts, chapter, figures).block().ifPresent(blocks::add);
        if (!notable.events().isEmpty()) {
            Telling telling = new Telling(chapter, notable);
            blocks.add(new Block.Heading(level, telling.heading()));
            blocks.add(telling.block());
        }
        blocks.addAll(new Unplaced(facts, chapter).blocks(level));
        blocks.add(new Block.Heading(level, "How to read this"));
        blocks.add(new HowToRead(facts, chapter, notable.all()).block());
        return blocks;
    }

    private List<ListedEvent> events() {
        try (Stream<ListedEvent> all = facts.events().of(chapter.actor())) {
            return all.filter(event -> event.event().year().orElse(0) == chapter.year())
                    .toList();
        }
    }
}
