package org.eventbrief.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eventbrief.aggregate.Coverage;
import org.eventbrief.notice.RemarkRule;
import org.eventbrief.notice.RemarkedRow;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.InputFacts;
import org.eventbrief.report.brief.Block;
import org.eventbrief.report.wording.Names;

/** What a sceptic asks of the numbers of a chapter. */
record HowToRead(EditionFacts facts, Extras extras, Chapter chapter, boolean allEvents, Optional<String> onlySource) {
    Block block() {
        DatasetNotes notes = DatasetNotes.of(chapter.dataset());
        List<String> items = new ArrayList<>();
        items.add(notes.event() + " " + notes.quality());
        items.add(BottomLine.joined(coverage(facts, chapter.coverage()), notes.change()));
        items.add(direction(chapter.directed()));
        if (notes.countsDeaths()) {
            items.add("Fatalities are all deaths in events involving " + name()
                    + ", whoever caused them. Unknown is not zero: sums leave it out.");
        }
        onlySource.ifPresent(source -> items.add(Wordings.onlySource(source)));
        data(facts, chapter.dataset(), items);
        items.add(ranks(facts));
        revised(items);
        if (!allEvents) {
            items.add(Notable.rule(facts.settings().thresholds().deadliestEvents()));
        }
        return new Block.Listing(items, false);
    }

    private String name() {
        return Names.inText(chapter.actor().name());
    }

    static String coverage(EditionFacts facts, Optional<Coverage> coverage) {
        if (coverage.isEmpty()) {
            return "What the data cover is not known.";
        }
        Coverage known = coverage.get();
        String days = facts.forms().dates().of(known.days().first()) + " to "
                + facts.forms().dates().of(known.days().last());
        return known.vouched()
                ? "The data cover " + days + "."
                : "The events are of " + days + "; how much of each year these files cover is not known.";
    }

    static String direction(boolean directed) {
        return "An event counts once for each actor in it, associates included. "
                + (directed
                        ? "Side 1 acts towards side 2; in what was mutual all are on side 1."
                        : "The data do not say who acted towards whom.");
    }

    /** What is odd in the data at hand. */
    static void data(EditionFacts facts, String dataset, List<String> items) {
        Set<String> files = facts.files().stream()
                .filter(file -> file.dataset().equals(dataset))
                .map(InputFacts::name)
                .collect(Collectors.toSet());
        boolean disordered = facts.notices().stream()
                .anyMatch(notice -> notice instanceof RemarkedRow row
                        && row.rule() == RemarkRule.DEATHS_OUT_OF_ORDER
                        && files.contains(row.row().file()));
        if (disordered) {
            items.add(
                    "In some events of the dataset low, best and high do not stand in this order; they are kept as given.");
        }
        if (dataset.equals("ucdp-ged")) {
            items.addAll(UcdpNotes.of(facts.tables()));
        }
    }

    static String ranks(EditionFacts facts) {
        return "Ranks leave out groups, civilians, protesters, rioters and the unidentified."
                + percentages(facts)
                + " Events known only to the year, or that span two months, are in no month.";
    }

    /** From where on changes are also told in per cent. */
    static String percentages(EditionFacts facts) {
        int base = facts.settings().thresholds().percentageBase();
        return " Percentages need a base of " + facts.forms().numbers().of(base) + ".";
    }

    private void revised(List<String> items) {
        extras.revisions().ifPresent(all -> {
            List<String> mine = all.stream()
                    .filter(one -> one.dataset().equals(chapter.dataset())
                            && one.actorId().equals(chapter.actor().id())
                            && one.year() == chapter.year())
                    .map(HowToRead::revision)
                    .toList();
            items.add(
                    mine.isEmpty()
                            ? "No figure of this year has changed since the last edition."
                            : "Changed since the last edition: " + String.join("; ", mine) + ".");
        });
    }

    private static String revision(Extras.Revision one) {
        String before = one.before().isEmpty() ? "unknown" : one.before();
        String after = one.after().isEmpty() ? "unknown" : one.after();
        return one.figure() + " from " + before + " to " + after + (one.why().isEmpty() ? "" : " (" + one.why() + ")");
    }
}
