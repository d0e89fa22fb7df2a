package org.eventbrief.report.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventbrief.actor.Actor;
import org.eventbrief.aggregate.DyadYear;
import org.eventbrief.event.Kind;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.brief.Block;
import org.eventbrief.report.brief.Picture;
import org.eventbrief.report.brief.Picture.Bar;
import org.eventbrief.report.brief.Tone;
import org.eventbrief.report.wording.Names;
import org.eventbrief.report.wording.Noun;

/** Whom an actor met, most often first; crowds and groups are quieter than counterparts of their own. */
record CompanyPicture(EditionFacts facts, Chapter chapter, Figures figures) {
    private static final int MOST = 8;

    /** Empty where hardly anybody was met or none more than twice, for whom a sentence is enough. */
    Optional<Block> block() {
        List<DyadYear> counterparts = Shares.dyads(chapter, chapter.year(), true);
        List<DyadYear> crowds = Shares.dyads(chapter, chapter.year(), false);
        List<DyadYear> met = Stream.concat(counterparts.stream(), crowds.stream())
                .sorted(Shares.MOST_FIRST)
                .limit(MOST)
                .toList();
        long single = counterparts.stream()
                .filter(dyad -> !isQuiet(Shares.other(chapter, dyad)))
                .count();
        if (single < 2 || met.size() < 3 || met.get(0).events() < 3) {
            return Optional.empty();
        }
        String caption = caption(counterparts.size() + crowds.size() - met.size());
        return Optional.of(new Block.Figure(
                title(counterparts),
                new Picture.Ranking(met.stream().map(this::bar).toList(), ""),
                caption,
                Wordings.source(facts, chapter.source()),
                alt(met)));
    }

    private Bar bar(DyadYear dyad) {
        Actor other = Shares.other(chapter, dyad);
        Shares.told(chapter, figures, Stream.of(dyad));
        Bar bar = Bar.of(
                label(other),
                (double) dyad.events(),
                facts.forms().numbers().count(Noun.EVENT, dyad.events()) + direction(dyad));
        return isQuiet(other) ? bar.in(Tone.QUIET) : bar;
    }

    private static String label(Actor other) {
        return other.kind() == Kind.GROUP ? other.name() + " (group)" : other.name();
    }

    private static boolean isQuiet(Actor other) {
        return other.kind() == Kind.GROUP || !other.kind().isCounterpart();
    }

    /** Who acted towards whom, where the dataset says. */
    private String direction(DyadYear dyad) {
        if (dyad.firstToSecond().isEmpty() || dyad.secondToFirst().isEmpty()) {
            return "";
        }
        boolean first = dyad.first().equals(chapter.actor());
        long to =
                first ? dyad.firstToSecond().getAsLong() : dyad.secondToFirst().getAsLong();
        long from =
                first ? dyad.secondToFirst().getAsLong() : dyad.firstToSecond().getAsLong();
        List<String> parts = Stream.of(part(to, "towards"), part(from, "from"))
                .flatMap(Optional::stream)
                .toList();
        if (to + from > 0) {
            tell(dyad, first ? "events_1_to_2" : "events_2_to_1", "towards", to);
            tell(dyad, first ? "events_2_to_1" : "events_1_to_2", "from", from);
        }
        return parts.isEmpty() ? "" : ": " + String.join(", ", parts);
    }

    private Optional<String> part(long events, String word) {
        return events == 0
                ? Optional.empty()
                : Optional.of(facts.forms().numbers().of(events) + " " + word);
    }

    private void tell(DyadYear dyad, String column, String word, long events) {
        if (events > 0) {
            String key = chapter.key("dyad." + Shares.other(chapter, dyad).id() + "." + word);
            figures.tell(key, events, Shares.cells(chapter, dyad, column));
        }
    }

    private String title(List<DyadYear> met) {
        List<DyadYear> single = met.stream()
                .filter(dyad -> !isQuiet(Shares.other(chapter, dyad)))
                .toList();
        if (single.isEmpty()) {
            return "Who was met";
        }
        long most = single.get(0).events();
        List<String> first = single.stream()
                .filter(dyad -> dyad.events() == most)
                .map(dyad -> Shares.other(chapter, dyad).name())
                .toList();
        return first.size() > 2
                ? facts.forms().numbers().of(first.size()) + " were met equally often"
                : "Most often met: " + Names.listed(first);
    }

    private String caption(long more) {
        String name = Names.inText(chapter.actor().name());
        String directed = chapter.directed()
                ? " Towards: " + name + " acted; from: the other did; what was mutual is neither."
                : "";
        return "An event with several counts for each, so the bars do not add up. Light: groups, civilians and the"
                + " unidentified." + directed + Wordings.notShown(facts.forms().numbers(), more);
    }

    private String alt(List<DyadYear> met) {
        return met.stream()
                .map(dyad -> Wordings.value(
                        facts.forms().numbers(), Shares.other(chapter, dyad).name(), dyad.events(), Noun.EVENT))
                .collect(Collectors.joining("; ", "Bars of those met, by events: ", "."));
    }
}
