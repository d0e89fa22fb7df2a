package org.eventbrief.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eventbrief.event.Account;
import org.eventbrief.event.CodePoints;
import org.eventbrief.event.Occurrences;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.UnplacedEvent;
import org.eventbrief.report.brief.Block;
import org.eventbrief.report.wording.Names;
import org.eventbrief.report.wording.Noun;
import org.eventbrief.settings.Show;

/** Events of an actor that belong to no year: told, but counted nowhere. */
record Unplaced(EditionFacts facts, Chapter chapter) {
    private static final int MOST = 10;

    List<Block> blocks(int level) {
        List<UnplacedEvent> mine = mine();
        if (mine.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(
                level,
                "Known, but of no certain year: " + facts.forms().numbers().count(Noun.EVENT, mine.size())
                        + ", counted nowhere"));
        blocks.add(new Block.Listing(items(mine), false));
        return blocks;
    }

    private List<String> items(List<UnplacedEvent> mine) {
        if (chapter.source().show() == Show.COUNTS) {
            List<String> ids = mine.stream().map(event -> event.event().id()).toList();
            return List.of(String.join(", ", ids));
        }
        List<String> items = new ArrayList<>();
        mine.stream().limit(MOST).map(this::item).forEach(items::add);
        if (mine.size() > MOST) {
            items.add("And " + facts.forms().numbers().of(mine.size() - MOST) + " more, in data/unplaced-events.csv.");
        }
        return items;
    }

    private String item(UnplacedEvent unplaced) {
        Account account = unplaced.event().account();
        String what = Names.capitalised(unplaced.event().type().type()) + ", "
                + facts.forms().dates().of(unplaced.event().date())
                + times(unplaced.event().occurrences());
        String told = account.notes().isEmpty() ? Names.listed(unplaced.actors()) : account.notes();
        String claim =
                account.attribution().isEmpty() ? "" : "Attribution: " + Wordings.sentence(account.attribution());
        return BottomLine.joined(
                what + ": " + Wordings.sentence(Wordings.shortened(told)),
                claim,
                "(" + unplaced.event().id() + ")");
    }

    private String times(Occurrences times) {
        if (times.equals(Occurrences.ONCE)) {
            return "";
        }
        String many =
                switch (times.count()) {
                    case 1 -> "once";
                    case 2 -> "twice";
                    default -> facts.forms().numbers().of(times.count()) + " times";
                };
        return (times.atLeast() ? ", at least " : ", ") + many;
    }

    /** Those of the actor itself and, for a group, of who always was in it: at no date nobody is in it for a time. */
    private List<UnplacedEvent> mine() {
        Set<String> ids = new TreeSet<>(CodePoints.ORDER);
        ids.add(chapter.actor().id());
        facts.tables()
                .groupMembers()
                .filter(row -> row.group().equals(chapter.actor()))
                .filter(row -> row.validFrom().isEmpty() && row.validTo().isEmpty())
                .forEach(row -> ids.add(row.member().id()));
        return facts.unplaced().stream()
                .filter(event -> event.event().dataset().equals(chapter.dataset()))
                .filter(event -> event.actorIds().stream().anyMatch(ids::contains))
                .toList();
    }
}
