package org.eventbrief.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eventbrief.aggregate.ActorYear;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.ListedEvent;
import org.eventbrief.report.atlas.Atlas;
import org.eventbrief.report.brief.Block;
import org.eventbrief.settings.Show;

/**
 * What one dataset says of an actor's year.
 *
 * @param level of its headings; below the first, others share the pages, and it says less
 */
record ActorChapter(EditionFacts facts, Extras extras, Atlas atlas, Chapter chapter, Figures figures, int level) {
    private static final int MOST_TOLD = 12;
    private static final int FEW_TOLD = 5;

    private boolean shared() {
        return level > 1;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        chapter.row().ifPresent(row -> blocks.add(new Cards(chapter, figures, row).block()));
        Novelty novelty = isBegun() ? Novelty.NONE : Novelty.of(chapter);
        YearEvents events = events(novelty);
        Notable notable = Notable.of(events, shared() ? FEW_TOLD : MOST_TOLD);
        String types = notable.all() ? "" : new KindsPicture(facts, chapter, figures).sentence();
        String more = BottomLine.joined(novelty.sentence(chapter.year()), types, roles());
        if (!more.isEmpty()) {
            blocks.add(Block.Paragraph.of(more));
        }
        blocks.addAll(time(notable));
        if (notable.all()) {
            blocks.addAll(told(events, notable));
            section(blocks, "With whom, of what kind and where", circumstances(events));
        } else {
            section(blocks, "With whom, of what kind and where", circumstances(events));
            blocks.addAll(told(events, notable));
        }
        blocks.addAll(new Unplaced(facts, chapter).blocks(level));
        blocks.add(new Block.Heading(level, "How to read this"));
        blocks.add(new HowToRead(
                        facts,
                        extras,
                        chapter,
                        notable.all() || notable.events().isEmpty(),
                        notable.all() ? Optional.empty() : events.onlySource())
                .block());
        return blocks;
    }

    /** Whether somebody joined the group in this year, so that what looks new may be old. */
    private boolean isBegun() {
        return facts.tables()
                .groupMembers()
                .filter(row -> row.group().equals(chapter.actor()))
                .anyMatch(row -> row.validFrom().startsWith(Integer.toString(chapter.year())));
    }

    private void section(List<Block> blocks, String heading, List<Block> content) {
        if (!content.isEmpty()) {
            blocks.add(new Block.Heading(level, heading));
            blocks.addAll(content);
        }
    }

    private List<Block> time(Notable notable) {
        boolean line = !shared()
                && chapter.directed()
                && notable.all()
                && chapter.source().show() == Show.EVENTS;
        return Stream.of(
                        YearsPicture.of(facts, chapter, figures).block(),
                        shared() ? Optional.<Block>empty() : new MonthsPicture(facts, chapter, figures).block(),
                        line ? new SpansPicture(facts, chapter).block(notable.inOrder()) : Optional.<Block>empty())
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Block> circumstances(YearEvents events) {
        if (chapter.row().isEmpty()) {
            return List.of();
        }
        return Stream.of(
                        shared() ? Optional.<Block>empty() : new CompanyPicture(facts, chapter, figures).block(),
                        shared() ? Optional.<Block>empty() : new KindsPicture(facts, chapter, figures).block(),
                        new MapPicture(facts, extras, atlas, chapter).block(events, shared()))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Block> told(YearEvents events, Notable notable) {
        List<Block> blocks = new ArrayList<>();
        if (!notable.events().isEmpty()) {
            Telling telling = new Telling(chapter, notable, events.onlySource());
            section(blocks, telling.heading(), telling.blocks());
        }
        return blocks;
    }

    /** Only a directed dataset knows who acted. */
    private String roles() {
        Optional<ActorYear> row = chapter.row().filter(year -> chapter.directed());
        return row.map(year -> Sentences.roles(
                        tell("events_side_1", year.side1()),
                        tell("events_side_2", year.side2()),
                        tell("events_associate", year.associate())))
                .orElse("");
    }

    private long tell(String column, long events) {
        if (events > 0) {
            figures.tell(chapter.key(column), events, chapter.cells("actor-years", column, chapter.year()));
        }
        return events;
    }

    private YearEvents events(Novelty novelty) {
        try (Stream<ListedEvent> all = facts.events().of(chapter.actor())) {
            return YearEvents.of(all, chapter.year(), novelty);
        }
    }
}
