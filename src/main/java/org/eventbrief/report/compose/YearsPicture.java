package org.eventbrief.report.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eventbrief.aggregate.ActorYear;
import org.eventbrief.aggregate.Coverage;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.Source;
import org.eventbrief.report.brief.Axis;
import org.eventbrief.report.brief.Block;
import org.eventbrief.report.brief.Picture;
import org.eventbrief.report.brief.Picture.Bar;
import org.eventbrief.report.brief.Tone;
import org.eventbrief.report.wording.Names;
import org.eventbrief.report.wording.Noun;

/**
 * The years so far: a zero in a covered year without events, nothing where nobody looked.
 *
 * @param year which one it is about
 * @param events of the years that have some
 * @param about whose events they are, as a sentence
 * @param tell is given each year whose number is shown
 */
record YearsPicture(
        EditionFacts facts,
        Source source,
        Optional<Coverage> coverage,
        int year,
        Map<Integer, Long> events,
        String about,
        IntConsumer tell) {
    private static final int MOST_YEARS = 40;

    /** Events of one year. */
    private record Year(int year, long events, boolean partial) {}

    static YearsPicture of(EditionFacts facts, Chapter chapter, Figures figures) {
        return new YearsPicture(
                facts,
                chapter.source(),
                chapter.coverage(),
                chapter.year(),
                chapter.years().stream().collect(Collectors.toMap(ActorYear::year, ActorYear::events)),
                "Events involving " + Names.inText(chapter.actor().name()) + " by year.",
                shown -> chapter.tell(figures, Measure.EVENTS, shown));
    }

    Optional<Block> block() {
        List<Year> years = years();
        if (years.size() < 2) {
            return Optional.empty();
        }
        long highest = years.stream().mapToLong(Year::events).max().orElse(0);
        var picture = new Picture.Years(
                years.stream().map(this::bar).toList(),
                Axis.upTo((double) highest, value -> facts.forms().numbers().of((long) value)),
                "Hatched: not the whole year is covered");
        return Optional.of(
                new Block.Figure(title(years), picture, caption(years), Wordings.source(facts, source), alt(years)));
    }

    private List<Year> years() {
        IntStream range = coverage.filter(Coverage::vouched)
                .map(days -> IntStream.rangeClosed(
                        days.days().first().getYear(), days.days().last().getYear()))
                .orElseGet(IntStream::empty);
        List<Integer> all = IntStream.concat(range, events.keySet().stream().mapToInt(Integer::intValue))
                .distinct()
                .sorted()
                .boxed()
                .toList();
        return all.stream()
                .skip(Math.max(0, all.size() - MOST_YEARS))
                .map(this::year)
                .toList();
    }

    private Year year(int shown) {
        boolean partial = coverage.map(days -> days.isPartial(shown)).orElse(true);
        return new Year(shown, events.getOrDefault(shown, 0L), partial);
    }

    private Bar bar(Year shown) {
        if (shown.events() > 0) {
            tell.accept(shown.year());
        }
        Bar bar = Bar.of(
                Integer.toString(shown.year()),
                (double) shown.events(),
                facts.forms().numbers().of(shown.events()));
        Bar toned = shown.year() == year ? bar.in(Tone.STRONG) : bar;
        return shown.partial() ? toned.asPartial() : toned;
    }

    private String title(List<Year> years) {
        long now = in(years, year);
        if (year(year).partial()) {
            return facts.forms().numbers().count(Noun.EVENT, now).replaceFirst("^no ", "No ")
                    + " in the covered part of " + year;
        }
        List<Year> others = years.stream()
                .filter(other -> other.year() != year && !other.partial())
                .toList();
        String whole = years.stream().anyMatch(Year::partial) ? "whole " : "";
        if (others.isEmpty()) {
            return "Events by year";
        }
        List<Year> more = others.stream().filter(other -> other.events() > now).toList();
        if (more.isEmpty()) {
            boolean alone = others.stream().allMatch(other -> other.events() < now);
            // A partial year with as many may well have more in the end.
            boolean rivalled =
                    years.stream().anyMatch(other -> other.year() != year && other.partial() && other.events() >= now);
            if (alone && rivalled) {
                return "Of the whole years " + year + " had the most events";
            }
            return alone
                    ? year + " had more events than any other " + whole + "year"
                    : "No " + whole + "year had more events than " + year;
        }
        if (more.size() == 1) {
            return (whole.isEmpty() ? "Only " : "Of the whole years only ")
                    + more.get(0).year() + " had more events than " + year;
        }
        return rankAmong(others, more, now, whole);
    }

    private String rankAmong(List<Year> others, List<Year> more, long now, String whole) {
        if (others.stream().noneMatch(other -> other.events() < now)) {
            return "No " + whole + "year had fewer events than " + year;
        }
        long most = others.stream().mapToLong(Year::events).max().orElse(0);
        List<String> peaks = others.stream()
                .filter(other -> other.events() == most)
                .map(other -> Integer.toString(other.year()))
                .toList();
        long fewer = others.stream().filter(other -> other.events() < now).count();
        String than = 2 * fewer > others.size()
                ? "was busier than most " + whole + "years"
                : 2 * more.size() > others.size()
                        ? "was quieter than most " + whole + "years"
                        : "was in the middle" + (whole.isEmpty() ? "" : " of the whole years");
        return year + " " + than + (peaks.size() == 1 ? "; the peak was " : "; the peaks were ") + Names.listed(peaks);
    }

    private static long in(List<Year> years, int year) {
        return years.stream()
                .filter(one -> one.year() == year)
                .mapToLong(Year::events)
                .sum();
    }

    private String caption(List<Year> years) {
        String partial = listed(years.stream().filter(Year::partial).toList());
        return about + (partial.isEmpty() ? "" : " Covered in part only: " + partial + ".");
    }

    private static String listed(List<Year> years) {
        List<String> names = years.stream().map(Year::year).map(String::valueOf).toList();
        return names.size() > 3 ? names.get(0) + " to " + names.get(names.size() - 1) : Names.listed(names);
    }

    private String alt(List<Year> years) {
        return "Columns of events by year. "
                + years.stream()
                        .map(year -> Wordings.value(
                                        facts.forms().numbers(),
                                        Integer.toString(year.year()),
                                        year.events(),
                                        Noun.EVENT)
                                + (year.partial() ? " (part of the year)" : ""))
                        .collect(Collectors.joining("; ", "", "."));
    }
}
