package org.eventbrief.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eventbrief.aggregate.ActorYear;
import org.eventbrief.aggregate.ActorYearType;
import org.eventbrief.event.QuadClass;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.brief.Block;
import org.eventbrief.report.brief.Picture;
import org.eventbrief.report.brief.Picture.Bar;
import org.eventbrief.report.compose.Derivation.Match;
import org.eventbrief.report.wording.Names;
import org.eventbrief.report.wording.Noun;

/** What kinds of event they were: on the scale from cooperation to conflict, or by type where all stand at one place of it. */
record KindsPicture(EditionFacts facts, Chapter chapter, Figures figures) {
    private static final int MOST_TYPES = 6;
    private static final int FEWEST_TYPES = 4;
    private static final int FEWEST_ON_SCALE = 4;

    /** Two or three events on the scale are told in a sentence. */
    String shortScale() {
        return isSmallScale() ? "The events show " + Names.uncapitalised(title()) + "." : "";
    }

    /** Two or three types are told in a sentence, and one needs none. */
    String shortTypes() {
        Map<String, Long> byType = byType();
        if (classes() > 1 || byType.size() < 2 || byType.size() >= FEWEST_TYPES) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        byType.forEach((type, events) -> {
            bar(type, events);
            parts.add(facts.forms().numbers().of(events) + " of " + type);
        });
        return "By the provider’s types: " + Names.listed(parts) + "." + twice();
    }

    /** Empty where a picture would show three bars or fewer. */
    Optional<Block> block() {
        if (isSmallScale()) {
            return Optional.empty();
        }
        return classes() > 1 ? Optional.of(scale()) : types();
    }

    private boolean isSmallScale() {
        return classes() > 1 && sum(row -> row.type().quad().isPresent()) < FEWEST_ON_SCALE;
    }

    private long classes() {
        return rows().stream()
                .map(row -> row.type().quad())
                .flatMap(Optional::stream)
                .distinct()
                .count();
    }

    private List<ActorYearType> rows() {
        return chapter.types().stream()
                .filter(row -> row.year() == chapter.year())
                .toList();
    }

    private long sum(Predicate<ActorYearType> which) {
        return rows().stream().filter(which).mapToLong(ActorYearType::events).sum();
    }

    private Block scale() {
        List<Bar> steps = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (QuadClass quad : QuadClass.values()) {
            long events = sum(row -> row.type().quad().equals(Optional.of(quad)));
            String label = Names.capitalised(quad.words());
            if (events > 0) {
                figures.tell(chapter.key("quad." + quad.words()), events, quads(List.of(quad.words())));
            }
            steps.add(Bar.of(label, (double) events, facts.forms().numbers().of(events)));
            words.add(Wordings.value(facts.forms().numbers(), label, events, Noun.EVENT));
        }
        return new Block.Figure(
                title(),
                new Picture.Scale("Cooperation", "Conflict", steps),
                caption(sum(row -> row.type().quad().isEmpty())),
                Wordings.source(facts, chapter.source()),
                "Columns from cooperation to conflict. " + String.join("; ", words) + ".");
    }

    private Derivation.Cells quads(List<String> words) {
        return chapter.cells("actor-year-types", "events", chapter.year()).and(new Match("quad_class", words));
    }

    private String title() {
        long together = sum(row -> isCooperation(row) && row.type().quad().isPresent());
        long against = sum(row -> !isCooperation(row) && row.type().quad().isPresent());
        figures.tell(
                chapter.key("cooperation"), together, quads(List.of("verbal cooperation", "material cooperation")));
        figures.tell(chapter.key("conflict"), against, quads(List.of("verbal conflict", "material conflict")));
        if (together == against) {
            return "As much cooperation as conflict: " + facts.forms().numbers().count(Noun.EVENT, together) + " each";
        }
        if (together == 0 || against == 0) {
            return whole(together + against) + (together > 0 ? "cooperation" : "conflict");
        }
        String more = together > against ? "More cooperation than conflict: " : "More conflict than cooperation: ";
        long many = Math.max(together, against);
        return more + facts.forms().numbers().count(Noun.EVENT, many) + " against "
                + facts.forms().numbers().of(Math.min(together, against));
    }

    private String whole(long events) {
        String classed = sum(row -> row.type().quad().isEmpty()) == 0 ? "" : " with a class";
        return events == 1
                ? "The event" + classed + " is "
                : (events == 2 ? "Both" : "All " + facts.forms().numbers().of(events)) + " events" + classed + " are ";
    }

    private static boolean isCooperation(ActorYearType row) {
        return row.type()
                .quad()
                .map(quad -> quad == QuadClass.VERBAL_COOPERATION || quad == QuadClass.MATERIAL_COOPERATION)
                .orElse(false);
    }

    private String caption(long apart) {
        if (apart > 0) {
            figures.tell(chapter.key("quad.none"), apart, quads(List.of("")));
        }
        String none = apart == 0
                ? ""
                : " " + Names.capitalised(facts.forms().numbers().count(Noun.EVENT, apart))
                        + (apart == 1 ? " has" : " have") + " no class.";
        return "Verbal: what was said or agreed; material: what was done." + none + twice();
    }

    /** The table has a row for each role, so an event in two roles is in it twice. */
    private String twice() {
        ActorYear row = chapter.row().orElseThrow();
        return row.side1() + row.side2() + row.associate() > row.events()
                ? " An event in which the actor had two parts counts twice here."
                : "";
    }

    private Optional<Block> types() {
        Map<String, Long> byType = byType();
        if (byType.size() < FEWEST_TYPES) {
            return Optional.empty();
        }
        List<Map.Entry<String, Long>> most = byType.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_TYPES)
                .toList();
        List<Bar> bars =
                most.stream().map(type -> bar(type.getKey(), type.getValue())).toList();
        String alt = most.stream()
                .map(type -> Wordings.value(facts.forms().numbers(), type.getKey(), type.getValue(), Noun.EVENT))
                .collect(Collectors.joining("; ", "Bars of event types: ", "."));
        int more = byType.size() - most.size();
        return Optional.of(new Block.Figure(
                mostFrequent(byType),
                new Picture.Ranking(bars, ""),
                "Events by the provider’s types."
                        + Wordings.notShown(facts.forms().numbers(), more) + twice(),
                Wordings.source(facts, chapter.source()),
                alt));
    }

    private String mostFrequent(Map<String, Long> byType) {
        long most = byType.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<String> first = byType.entrySet().stream()
                .filter(type -> type.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        if (first.size() > 2) {
            return facts.forms().numbers().of(first.size()) + " types were equally frequent";
        }
        return (first.size() == 1 ? "Most frequent type: " : "Most frequent types: ") + Names.listed(first);
    }

    private Map<String, Long> byType() {
        Map<String, Long> byType = new LinkedHashMap<>();
        rows().forEach(row -> byType.merge(row.type().type(), row.events(), Long::sum));
        return byType;
    }

    private Bar bar(String type, long events) {
        figures.tell(
                chapter.key("type." + type),
                events,
                chapter.cells("actor-year-types", "events", chapter.year()).and(Match.of("event_type", type)));
        return Bar.of(
                Names.capitalised(type),
                (double) events,
                facts.forms().numbers().count(Noun.EVENT, events));
    }
}
