package org.eventbrief.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eventbrief.actor.Actor;
import org.eventbrief.aggregate.ActorYearCountry;
import org.eventbrief.aggregate.DyadYear;
import org.eventbrief.event.CodePoints;
import org.eventbrief.event.Kind;
import org.eventbrief.report.compose.Derivation.Cells;
import org.eventbrief.report.compose.Derivation.Fold;
import org.eventbrief.report.compose.Derivation.Match;
import org.eventbrief.report.compose.Sentences.Share;

/** Whom an actor met in a year and where, most first. */
final class Shares {
    static final Comparator<DyadYear> MOST_FIRST = Comparator.comparingLong(DyadYear::events)
            .reversed()
            .thenComparing(dyad -> dyad.first().id(), CodePoints.ORDER)
            .thenComparing(dyad -> dyad.second().id(), CodePoints.ORDER);

    private Shares() {}

    /** Dyads of a year whose other actor is a counterpart, or is none. */
    static List<DyadYear> dyads(Chapter chapter, int year, boolean counterparts) {
        return chapter.dyads().stream()
                .filter(dyad -> dyad.year() == year)
                .filter(dyad -> other(chapter, dyad).kind().isCounterpart() == counterparts)
                .sorted(MOST_FIRST)
                .toList();
    }

    /** Dyads of a year with counterparts that are no groups. */
    static List<DyadYear> counterparts(Chapter chapter, int year) {
        return dyads(chapter, year, true).stream()
                .filter(dyad -> other(chapter, dyad).kind() != Kind.GROUP)
                .toList();
    }

    /** How many of these numbers, the largest first, can be told so that none is left out that equals a told one. */
    static int unbroken(List<Long> events, int wanted, int most) {
        int told = Math.min(wanted, events.size());
        while (told > 0 && told < events.size() && events.get(told).equals(events.get(told - 1))) {
            told--;
        }
        long first = events.stream().filter(one -> one.equals(events.get(0))).count();
        return told > 0 ? told : first <= most ? (int) first : 0;
    }

    static Actor other(Chapter chapter, DyadYear dyad) {
        return dyad.first().equals(chapter.actor()) ? dyad.second() : dyad.first();
    }

    /** Dyads as names with figures. */
    static List<Share> told(Chapter chapter, Figures figures, Stream<DyadYear> dyads) {
        return dyads.map(dyad -> {
                    Actor other = other(chapter, dyad);
                    figures.tell(chapter.key("dyad." + other.id()), dyad.events(), cells(chapter, dyad, "events"));
                    return new Share(other.name(), dyad.events());
                })
                .toList();
    }

    static Cells cells(Chapter chapter, DyadYear dyad, String column) {
        return new Cells(
                "dyad-years",
                column,
                Fold.SUM,
                List.of(
                        chapter.here(),
                        Match.of("actor_1_id", dyad.first().id()),
                        Match.of("actor_2_id", dyad.second().id()),
                        Chapter.in(dyad.year())));
    }

    /** Known countries with their events. */
    static List<Share> countries(Chapter chapter) {
        Map<String, Long> events = new TreeMap<>(CodePoints.ORDER);
        chapter.countries().stream()
                .filter(row -> row.year() == chapter.year())
                .forEach(row -> events.merge(row.place().country(), row.events(), Long::sum));
        List<Share> shares = new ArrayList<>();
        events.forEach((country, count) -> shares.add(new Share(country, count)));
        shares.removeIf(share -> share.name().isEmpty());
        shares.sort(Comparator.comparingLong(Share::events).reversed());
        return shares;
    }

    /** Events whose country is not known. */
    static long placeless(Chapter chapter) {
        return chapter.countries().stream()
                .filter(row -> row.year() == chapter.year())
                .filter(row -> row.place().country().isEmpty())
                .mapToLong(ActorYearCountry::events)
                .sum();
    }
}
