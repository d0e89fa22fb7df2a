package org.eventbrief.report.compose;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eventbrief.event.Event;
import org.eventbrief.event.Span;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.ListedEvent;
import org.eventbrief.report.brief.Block;
import org.eventbrief.report.brief.Picture;
import org.eventbrief.report.wording.Dates;
import org.eventbrief.report.wording.Names;
import org.eventbrief.report.wording.Noun;

/** The events of a year along a line of time, each as long as its date is vague. */
record SpansPicture(EditionFacts facts, Chapter chapter) {
    private static final int FEWEST = 4;

    /** Empty where hardly anything would be on the line. */
    Optional<Block> block(List<ListedEvent> events) {
        List<ListedEvent> dated = events.stream()
                .filter(event -> event.event().date().span().isPresent())
                .toList();
        if (dated.size() < FEWEST) {
            return Optional.empty();
        }
        int year = chapter.year();
        var picture = new Picture.Spans(
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                dated.stream().map(SpansPicture::span).toList(),
                Arrays.stream(Month.values())
                        .map(month -> new Picture.Mark(LocalDate.of(year, month, 1), Dates.shortName(month)))
                        .toList());
        return Optional.of(new Block.Figure(
                title(dated),
                picture,
                "A dot is a day, a bar as long as the date is vague; what is known to the year alone fills it.",
                Wordings.source(facts, chapter.source()),
                alt(dated)));
    }

    private static Picture.Span span(ListedEvent listed) {
        Event event = listed.event();
        Span days = event.date().span().orElseThrow();
        return new Picture.Span(
                Names.capitalised(event.type().type()),
                days.first(),
                days.last(),
                Telling.tone(event.type().quad()));
    }

    /** When those were that are dated best, for vague ones begin before all others. */
    private String title(List<ListedEvent> dated) {
        SortedSet<Month> months = dated.stream()
                .flatMap(event -> event.event().date().month().stream())
                .map(YearMonth::getMonth)
                .collect(Collectors.toCollection(TreeSet::new));
        long vague = dated.stream().filter(Notable::isVague).count();
        if (2 * vague > dated.size() || months.isEmpty()) {
            return "Most of what happened in " + chapter.year() + " is dated to the year alone";
        }
        String rest = vague == 0
                ? ""
                : "; " + facts.forms().numbers().count(Noun.EVENT, vague) + (vague == 1 ? " is" : " are")
                        + " dated to the year alone";
        return "What is dated to a month was in " + Dates.months(months) + rest;
    }

    private String alt(List<ListedEvent> dated) {
        return dated.stream()
                .map(event -> Names.capitalised(event.event().type().type()) + ", "
                        + facts.forms().dates().of(event.event().date()))
                .collect(Collectors.joining("; ", "Events along the year: ", "."));
    }
}
