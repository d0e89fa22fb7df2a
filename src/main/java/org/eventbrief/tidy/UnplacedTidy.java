package org.eventbrief.tidy;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.eventbrief.event.Account;
import org.eventbrief.event.CodePoints;
import org.eventbrief.event.Event;

/** The table of events that belong to no year. */
final class UnplacedTidy {
    private static final Comparator<TidyUnplaced> BY_ID = Comparator.<TidyUnplaced, String>comparing(
                    row -> row.event().dataset(), CodePoints.ORDER)
            .thenComparing(row -> row.event().id(), CodePoints.ORDER)
            .thenComparing(row -> row.event().row().file(), CodePoints.ORDER)
            .thenComparingLong(row -> row.event().row().line());

    private UnplacedTidy() {}

    static TidyTable<TidyUnplaced> table() {
        return new TidyTable<>(
                "unplaced-events",
                "Unplaced events",
                "One row for each event that belongs to no year and is therefore in no count. Where the provider's terms allow"
                        + " no more, only its id and its place are given.",
                Keys.NONE,
                content -> content.unplaced().stream().sorted(BY_ID),
                ActorTidy.joined(List.of(identity(), what(), told(), place())));
    }

    private static List<Field<TidyUnplaced>> identity() {
        return List.of(
                SharedFields.dataset(row -> row.event().dataset()),
                Field.text("event_id", "Event id", "Unique in the dataset.", "ark-18", row -> row.event()
                        .id()));
    }

    private static List<Field<TidyUnplaced>> what() {
        return List.of(
                shown(
                        "actors",
                        "Actors",
                        "All who took part, separated by a semicolon and a space.",
                        "Arkonia; Belmara",
                        row -> String.join("; ", row.actors())),
                shown("event_type", "Event type", "The provider's type of event.", "treaty", of(event -> event.type()
                        .type())),
                shown(
                        "date_text",
                        "Date",
                        "The date as the provider wrote it; empty where there is none.",
                        "2020/2021",
                        of(event -> event.date().text())));
    }

    private static List<Field<TidyUnplaced>> told() {
        return List.of(
                shown("notes", "Notes", "What happened.", "A treaty was spoken of.", account(Account::notes)),
                shown("source", "Source", "Who reported it.", "Arkonian Gazette", account(Account::source)),
                shown(
                        "attribution",
                        "Attribution",
                        "Who claims it, where the source does not say it in its own voice.",
                        "the government",
                        account(Account::attribution)),
                shown(
                        "quad_class",
                        "Quad class",
                        "Verbal cooperation, material cooperation, verbal conflict or material conflict; empty where"
                                + " unknown.",
                        "verbal cooperation",
                        of(event -> event.type().quadWords())),
                shown(
                        "occurrences",
                        "Occurrences",
                        "How often it happened; a number with + is a lower bound.",
                        "2+",
                        of(event -> event.occurrences().text())));
    }

    private static List<Field<TidyUnplaced>> place() {
        return List.of(
                Field.known(
                        Field.number(
                                "fatalities_best",
                                "Fatalities, best",
                                "Deaths in the event by the provider's best count; empty where unknown.",
                                "deaths",
                                "3"),
                        UnplacedTidy::best),
                SharedFields.file(row -> row.event().row().file()),
                SharedFields.line(row -> row.event().row().line()));
    }

    private static Field<TidyUnplaced> shown(
            String name, String title, String meaning, String example, Function<TidyUnplaced, String> value) {
        return Field.text(name, title, meaning, example, row -> row.idOnly() ? "" : value.apply(row));
    }

    private static Function<TidyUnplaced, String> of(Function<Event, String> value) {
        return row -> value.apply(row.event());
    }

    private static Function<TidyUnplaced, String> account(Function<Account, String> value) {
        return row -> value.apply(row.event().account());
    }

    private static OptionalLong best(TidyUnplaced row) {
        return row.idOnly() || !row.event().deaths().known()
                ? OptionalLong.empty()
                : OptionalLong.of(row.event().deaths().best());
    }
}
