package org.eventbrief.report.compose;

import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eventbrief.aggregate.ActorMonth;
import org.eventbrief.aggregate.Coverage;
import org.eventbrief.event.Span;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.brief.Axis;
import org.eventbrief.report.brief.Block;
import org.eventbrief.report.brief.Picture;
import org.eventbrief.report.brief.Picture.Bar;
import org.eventbrief.report.compose.Derivation.Cells;
import org.eventbrief.report.compose.Derivation.Fold;
import org.eventbrief.report.compose.Derivation.Match;
import org.eventbrief.report.wording.Dates;
import org.eventbrief.report.wording.Names;
import org.eventbrief.report.wording.Noun;

/** The months of a year beside those of the year before. */
record MonthsPicture(EditionFacts facts, Chapter chapter, Figures figures) {
    private static final int FEWEST_EVENTS = 8;

    /** Events dated to a month, and how much of the month is covered. */
    private record Filled(YearMonth month, long events, boolean covered, boolean whole) {
        String label() {
            return Dates.shortName(month.getMonth());
        }
    }

    /** Empty where hardly anything is dated to a month. */
    Optional<Block> block() {
        List<Filled> now = months(chapter.year());
        List<Filled> before = months(chapter.year() - 1);
        long dated = now.stream().mapToLong(Filled::events).sum();
        if (dated < FEWEST_EVENTS || now.stream().filter(Filled::covered).count() < 2) {
            return Optional.empty();
        }
        long highest = Math.max(highest(now), highest(before));
        var picture = new Picture.Months(
                series(before),
                series(now),
                Axis.upTo((double) highest, value -> facts.forms().numbers().of((long) value)),
                "Hatched: not the whole month is covered");
        return Optional.of(new Block.Figure(
                title(now),
                picture,
                caption(dated) + lacking(before),
                Wordings.source(facts, chapter.source()),
                alt(before, now)));
    }

    private List<Filled> months(int year) {
        return Arrays.stream(Month.values())
                .map(month -> month(YearMonth.of(year, month)))
                .toList();
    }

    private Filled month(YearMonth month) {
        long events = chapter.months().stream()
                .filter(row -> row.month().equals(month))
                .mapToLong(ActorMonth::events)
                .sum();
        Span days = Span.of(month);
        boolean covered = chapter.coverage()
                .map(coverage -> coverage.days().overlaps(days))
                .orElse(false);
        boolean whole = chapter.coverage()
                .filter(Coverage::vouched)
                .map(coverage -> coverage.days().holds(days))
                .orElse(false);
        return new Filled(month, events, covered || events > 0, whole);
    }

    private Picture.Series series(List<Filled> months) {
        return new Picture.Series(
                Integer.toString(months.get(0).month().getYear()),
                months.stream().map(this::bar).toList());
    }

    private Bar bar(Filled month) {
        if (!month.covered()) {
            return Bar.unknown(month.label(), "");
        }
        if (month.events() > 0) {
            figures.tell(
                    chapter.key("events." + month.month()),
                    month.events(),
                    cells(List.of(month.month().toString())));
        }
        Bar bar = Bar.of(
                month.label(), (double) month.events(), facts.forms().numbers().of(month.events()));
        return month.whole() ? bar : bar.asPartial();
    }

    private Cells cells(List<String> months) {
        return new Cells(
                "actor-months", "events", Fold.SUM, List.of(chapter.here(), chapter.me(), new Match("month", months)));
    }

    private static long highest(List<Filled> months) {
        return months.stream().mapToLong(Filled::events).max().orElse(0);
    }

    private String title(List<Filled> now) {
        long most = highest(now);
        List<String> peaks = now.stream()
                .filter(month -> month.events() == most)
                .map(month -> Dates.name(month.month().getMonth()))
                .toList();
        if (peaks.size() > 3) {
            return "No month of " + chapter.year() + " stands out";
        }
        return Names.listed(peaks)
                + (peaks.size() == 1 ? " was the busiest month of " : " were the busiest months of ")
                + chapter.year();
    }

    private String caption(long dated) {
        long all = chapter.row().orElseThrow().events();
        if (dated == all) {
            return "Events by month; all of " + chapter.year() + " are dated to one.";
        }
        figures.tell(
                chapter.key("dated"),
                dated,
                cells(Arrays.stream(Month.values())
                        .map(month -> YearMonth.of(chapter.year(), month).toString())
                        .toList()));
        return "Events by month: " + facts.forms().numbers().of(dated) + " of "
                + facts.forms().numbers().count(Noun.EVENT, all) + " of " + chapter.year() + " are dated to a month.";
    }

    private static String lacking(List<Filled> before) {
        boolean none = before.stream().noneMatch(Filled::covered);
        return none ? " " + before.get(0).month().getYear() + " is not covered." : "";
    }

    private String alt(List<Filled> before, List<Filled> now) {
        return "Columns of events by month. " + words(before) + " " + words(now);
    }

    private String words(List<Filled> months) {
        return months.stream()
                .map(month -> month.label() + " "
                        + (month.covered()
                                ? facts.forms().numbers().of(month.events()) + (month.whole() ? "" : " (part)")
                                : "not covered"))
                .collect(Collectors.joining(", ", months.get(0).month().getYear() + ": ", "."));
    }
}
