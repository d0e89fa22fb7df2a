package org.eventbrief.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.eventbrief.aggregate.ActorYearCountry;
import org.eventbrief.aggregate.ActorYearType;
import org.eventbrief.aggregate.DyadYear;
import org.eventbrief.event.Kind;
import org.eventbrief.report.compose.Sentences.Share;
import org.eventbrief.report.wording.Forms;

/**
 * What a dataset had not shown of an actor before this year, most events first; nothing where it covers no earlier year, for
 * then everything would be new.
 *
 * @param types event types
 * @param counterparts names
 * @param countries names
 */
record Novelty(List<String> types, List<String> counterparts, List<String> countries) {
    /** Nothing that is new. */
    static final Novelty NONE = new Novelty(List.of(), List.of(), List.of());

    private static final int MOST_TYPES = 2;

    static Novelty of(Chapter chapter) {
        boolean looked = chapter.coverage()
                .map(days -> days.days().first().getYear() < chapter.year())
                .orElse(false);
        boolean active = chapter.years().stream().anyMatch(row -> row.year() < chapter.year());
        if (!looked || !active) {
            return NONE;
        }
        Function<DyadYear, String> other = dyad -> Shares.other(chapter, dyad).name();
        List<String> met = Shares.dyads(chapter, chapter.year(), true).stream()
                .filter(dyad -> Shares.other(chapter, dyad).kind() != Kind.GROUP)
                .map(other)
                .toList();
        List<String> where = Shares.countries(chapter).stream().map(Share::name).toList();
        List<String> types = chapter.types().stream()
                .filter(row -> row.year() == chapter.year())
                .map(row -> row.type().type())
                .distinct()
                .toList();
        return new Novelty(
                without(types, before(chapter, chapter.types(), ActorYearType::year, row -> row.type()
                        .type())),
                without(met, before(chapter, chapter.dyads(), DyadYear::year, other)),
                without(where, before(chapter, chapter.countries(), ActorYearCountry::year, row -> row.place()
                        .country())));
    }

    private static <R> Set<String> before(
            Chapter chapter, List<R> rows, ToIntFunction<R> year, Function<R, String> trait) {
        return rows.stream()
                .filter(row -> year.applyAsInt(row) < chapter.year())
                .map(trait)
                .collect(Collectors.toSet());
    }

    private static List<String> without(List<String> now, Set<String> before) {
        List<String> novel = new ArrayList<>(now);
        novel.removeAll(before);
        return novel;
    }

    /** In a sentence, or nothing. */
    String sentence(int year, Forms forms) {
        List<String> parts = new ArrayList<>();
        if (!counterparts.isEmpty()) {
            parts.add(part(forms, "with", counterparts));
        }
        if (!countries.isEmpty()) {
            parts.add(part(forms, "in", countries));
        }
        if (!types.isEmpty() && types.size() <= MOST_TYPES) {
            parts.add(part(forms, types.size() == 1 ? "of type" : "of types", types));
        }
        return parts.isEmpty() ? "" : "Events for the first time in " + year + ": " + String.join("; ", parts) + ".";
    }

    private static String part(Forms forms, String what, List<String> names) {
        int shown = names.size() == 4 ? 4 : Math.min(3, names.size());
        return new Sentences(forms).firsts(what, names.subList(0, shown), names.size() - shown);
    }
}
