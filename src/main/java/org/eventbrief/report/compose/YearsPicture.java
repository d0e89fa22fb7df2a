package org.eventbrief.report.compose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eventbrief.aggregate.ActorYear;
import org.eventbrief.aggregate.Coverage;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.brief.Axis;
import org.eventbrief.report.brief.Block;
import org.eventbrief.report.brief.Picture;
import org.eventbrief.report.brief.Picture.Bar;
import org.eventbrief.report.brief.Tone;
import org.eventbrief.report.wording.Names;
import org.eventbrief.report.wording.Noun;
import org.eventbrief.report.wording.Numbers;

/** The years so far: a zero in a covered year without events, nothing where nobody looked. */
record YearsPicture(EditionFacts facts, Chapter chapter, Figures figures) {
    private static final int MOST_YEARS = 40;

    /** Events of one year. */
    private record Year(int year, long events, boolean partial) {}

    Optional<Block> block() {
        List<Year> years = years();
        if (years.size() < 2) {
            return Optional.empty();
        }
        long highest = years.stream().mapToLong(Year::events).max().orElse(0);
        var picture = new Picture.Years(
                years.stream().map(this::bar).toList(),
                Axis.upTo((double) highest, value -> Numbers.of((long) value)),
                "Hatched: not the whole year is covered");
        return Optional.of(new Block.Figure(
                title(years), picture, caption(years), Wordings.source(facts, chapter.source()), alt(years)));
    }

    private List<Year> years() {
        IntStream range = chapter.coverage()
                .filter(Coverage::vouched)
                .map(days -> IntStream.rangeClosed(
                        days.days().first().getYear(), days.days().last().getYear()))
                .orElseGet(IntStream::empty);
        List<Integer> all = IntStream.concat(range, chapter.years().stream().mapToInt(ActorYear::year))
                .distinct()
                .sorted()
                .boxed()
                .toList();
        return all.stream()
                .skip(Math.max(0, all.size() - MOST_YEARS))
                .map(this::year)
                .toList();
    }

    private Year year(int year) {
        boolean partial = chapter.coverage().map(days -> days.isPartial(year)).orElse(true);
        Optional<ActorYear> row = chapter.row(year);
        return new Year(year, row.map(ActorYear::events).orElse(0L), partial);
    }

    private Bar bar(Year year) {
        if (year.events() > 0) {
            chapter.tell(figures, Measure.EVENTS, year.year());
        }
        Bar bar = Bar.of(Integer.toString(year.year()), (double) year.events(), Numbers.of(year.events()));
        Bar toned = year.year() == chapter.year() ? bar.in(Tone.STRONG) : bar;
        return year.partial() ? toned.asPartial() : toned;
    }

    private String title(List<Year> years) {
        int year = chapter.year();
        long now = events(years, year);
        if (chapter.partial()) {
            return Noun.EVENT.count(now).replaceFirst("^no ", "No ") + " in the covered part of " + year;
        }
        // A partial year may have more already; that it has fewer says nothing.
        List<Year> others = years.stream()
                .filter(other -> other.year() != year && (!other.partial() || other.events() > now))
                .toList();
        if (others.isEmpty()) {
            return "Events by year";
        }
        List<Year> more = others.stream().filter(other -> other.events() > now).toList();
        if (more.isEmpty()) {
            boolean alone = others.stream().allMatch(other -> other.events() < now);
            return alone ? year + " had more events than any other year" : "No year had more events than " + year;
        }
        if (more.size() == 1) {
            return "Only " + more.get(0).year() + " had more events than " + year;
        }
        return rankAmong(others, more, now);
    }

    private String rankAmong(List<Year> others, List<Year> more, long now) {
        int year = chapter.year();
        if (others.stream().noneMatch(other -> other.events() < now)) {
            return "No year had fewer events than " + year;
        }
        int peak = others.stream()
                .max(Comparator.comparingLong(Year::events).thenComparing(Year::year))
                .orElseThrow()
                .year();
        long fewer = others.stream().filter(other -> other.events() < now).count();
        String than = 2 * fewer > others.size()
                ? "was busier than most years"
                : 2 * more.size() > others.size() ? "was quieter than most years" : "was neither busy nor quiet";
        return year + " " + than + "; the peak was " + peak;
    }

    private static long events(List<Year> years, int year) {
        return years.stream()
                .filter(one -> one.year() == year)
                .mapToLong(Year::events)
                .sum();
    }

    private String caption(List<Year> years) {
        String name = Names.inText(chapter.actor().name());
        String partial = listed(years.stream().filter(Year::partial).toList());
        return "Events involving " + name + " by year."
                + (partial.isEmpty() ? "" : " Covered in part only: " + partial + ".");
    }

    private static String listed(List<Year> years) {
        List<String> names = years.stream().map(Year::year).map(String::valueOf).toList();
        return names.size() > 3 ? names.get(0) + " to " + names.get(names.size() - 1) : Names.listed(names);
    }

    private String alt(List<Year> years) {
        return "Columns of events by year. "
                + years.stream()
                        .map(year -> Wordings.value(Integer.toString(year.year()), year.events(), Noun.EVENT)
                                + (year.partial() ? " (part of the year)" : ""))
                        .collect(Collectors.joining("; ", "", "."));
    }
}
