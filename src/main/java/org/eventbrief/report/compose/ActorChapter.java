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
import org.eventbrief.report.wording.Names;
import org.eventbrief.settings.Show;

/**
 * What one dataset says of an actor's year.
 *
 * @param level of its headings; below the first, others share the pages, and it says less
 */
record ActorChapter(EditionFacts facts, Extras extras, Atlas atlas, Chapter chapter, Figures figures, int level) {
    private static final int FEW_TOLD = 5;

    private int mostTold() {
        int all = facts.settings().thresholds().allEvents();
        return shared() ? Math.min(FEW_TOLD, all) : all;
    }

    private boolean shared() {
        return level > 1;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        chapter.row().ifPresent(row -> blocks.add(new Cards(chapter, figures, row).block()));
        Novelty novelty = isBegun() ? Novelty.NONE : Novelty.of(chapter);
        YearEvents events = events(novelty);
        Notable notable = Notable.of(events, mostTold(), facts.forms().numbers());
        KindsPicture kinds = new KindsPicture(facts, chapter, figures);
        String types = notable.all() ? kinds.shortScale() : BottomLine.joined(kinds.shortScale(), kinds.shortTypes());
        String more = BottomLine.joined(
                new Members(facts, chapter).sentence(),
                novelty.sentence(chapter.year(), chapter.forms()),
                types,
                roles());
        if (!more.isEmpty()) {
            blocks.add(Block.Paragraph.of(more));
        }
        blocks.addAll(time(notable));
        if (notable.all()) {
            blocks.addAll(told(events, notable));
            blocks.addAll(circumstances(events));
        } else {
            blocks.addAll(circumstances(events));
            blocks.addAll(told(events, notable));
        }
        blocks.addAll(new Unplaced(facts, chapter).blocks(level));
        blocks.add(new Block.Heading(level, "How to read this"));
        blocks.add(new HowToRead(
                        facts,
                        extras,
                        chapter,
                        notable.all() || notable.events().isEmpty(),
                        notable.all() ? Optional.empty() : onlySource(events))
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

    /** What a heading says of a picture, and the picture. */
    private record Part(String heading, Optional<Block> block) {}

    private List<Block> circumstances(YearEvents events) {
        if (chapter.row().isEmpty()) {
            return List.of();
        }
        Optional<Block> none = Optional.empty();
        List<Part> parts = Stream.of(
                        new Part("with whom", shared() ? none : new CompanyPicture(facts, chapter, figures).block()),
                        new Part("of what kind", shared() ? none : new KindsPicture(facts, chapter, figures).block()),
                        new Part("where", new MapPicture(facts, extras, atlas, chapter).block(events, shared())))
                .filter(part -> part.block().isPresent())
                .toList();
        List<Block> blocks = new ArrayList<>();
        section(
                blocks,
                Names.capitalised(Names.listed(parts.stream().map(Part::heading).toList())),
                parts.stream().map(part -> part.block().orElseThrow()).toList());
        return blocks;
    }

    private List<Block> told(YearEvents events, Notable notable) {
        List<Block> blocks = new ArrayList<>();
        if (!notable.events().isEmpty()) {
            Telling telling = new Telling(chapter, notable, onlySource(events));
            section(blocks, telling.heading(), telling.blocks());
        }
        return blocks;
    }

    private Optional<String> onlySource(YearEvents events) {
        return chapter.source().show() == Show.EVENTS ? events.onlySource() : Optional.empty();
    }

    /** Only a directed dataset knows who acted. */
    private String roles() {
        Optional<ActorYear> row = chapter.row().filter(year -> chapter.directed());
        return row.map(year -> new Sentences(chapter.forms())
                        .roles(
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
            return YearEvents.of(all, chapter.year(), novelty, facts.settings().thresholds());
        }
    }
}
