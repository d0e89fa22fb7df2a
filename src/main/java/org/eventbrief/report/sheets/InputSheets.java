package org.eventbrief.report.sheets;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.eventbrief.actor.Actor;
import org.eventbrief.event.CodePoints;
import org.eventbrief.event.Event;
import org.eventbrief.notice.RejectedRow;
import org.eventbrief.report.UnplacedEvent;
import org.eventbrief.report.book.Cell;
import org.eventbrief.report.book.Kind;
import org.eventbrief.settings.Show;

/** The sheets of what is in no count: events without a year, and rows that break a rule. */
final class InputSheets {
    private static final Comparator<UnplacedEvent> BY_ID = Comparator.<UnplacedEvent, String>comparing(
                    row -> row.event().dataset(), CodePoints.ORDER)
            .thenComparing(row -> row.event().id(), CodePoints.ORDER)
            .thenComparing(row -> row.event().row().file(), CodePoints.ORDER)
            .thenComparingLong(row -> row.event().row().line());
    private static final Comparator<RejectedRow> BY_PLACE = Comparator.<RejectedRow, String>comparing(
                    row -> row.row().file(), CodePoints.ORDER)
            .thenComparingLong(row -> row.row().line())
            .thenComparing(RejectedRow::rule)
            .thenComparing(RejectedRow::column, CodePoints.ORDER);

    private static final Field.Heading ACTOR_IDS = new Field.Heading(
            "Actor ids", "The ids of the actors, in the order of their names.", "", "arkonia; belmara");

    private final Ground ground;

    InputSheets(Ground ground) {
        this.ground = ground;
    }

    Page unplaced() {
        return Page.of(
                new Page.Frame(
                        "Unplaced events",
                        "Events that belong to no year and are in no count.",
                        "Unplaced events",
                        List.of(
                                ground.notes()
                                        .said("No year can be given to these events.", Topic.UNPLACED, Topic.YEARS),
                                ground.notes()
                                        .said(
                                                "An empty cell means: not told, or not to be shown.",
                                                Topic.EMPTY,
                                                Topic.TERMS))),
                "UnplacedEvents",
                unplacedFields(),
                () -> ground.facts().unplaced().stream().sorted(BY_ID),
                "Every event of this input belongs to a year.");
    }

    /** The unplaced events of one actor; none where it has none. */
    Optional<Page> unplaced(Actor actor) {
        List<UnplacedEvent> mine = UnplacedOf.events(ground, actor);
        String dataset = actor.dataset();
        Page.Frame frame = new Page.Frame(
                ground.name(UnplacedOf.SHEET, dataset),
                "Events of the actor that belong to no year and are in no count.",
                ground.title("Unplaced events of " + ground.labels().of(actor), dataset),
                List.of(
                        ground.notes()
                                .said(
                                        "No year can be given to these events; they are in no figure of this workbook.",
                                        Topic.UNPLACED,
                                        Topic.YEARS),
                        ground.notes().said("An empty cell means: not told, or not to be shown.", Topic.EMPTY)));
        return mine.isEmpty()
                ? Optional.empty()
                : Optional.of(Page.of(
                        frame,
                        ground.table(UnplacedOf.SHEET, dataset),
                        unplacedFields(),
                        () -> mine.stream().sorted(BY_ID),
                        "None."));
    }

    private List<Field<UnplacedEvent>> unplacedFields() {
        Fields<UnplacedEvent> fields = ground.fields("unplaced-events");
        return List.of(
                fields.text("dataset", row -> row.event().dataset()),
                fields.text("event_id", row -> row.event().id()),
                fields.text("date_text", shown(event -> event.date().text())),
                fields.text("actors", row -> hidden(row) ? "" : String.join("; ", row.actors())),
                fields.text("event_type", shown(event -> event.type().type())),
                fields.text("quad_class", shown(event -> event.type().quadWords())),
                fields.text("occurrences", shown(event -> event.occurrences().text())),
                fields.known("fatalities_best", this::best),
                fields.prose("notes", shown(event -> event.account().notes())),
                fields.text("source", shown(event -> event.account().source())),
                fields.text("attribution", shown(event -> event.account().attribution())),
                fields.text("file", row -> row.event().row().file()),
                fields.field(
                        "line", Kind.YEAR, row -> Cell.whole(row.event().row().line())),
                Field.of(ACTOR_IDS, Kind.TEXT, row -> Cell.text(hidden(row) ? "" : String.join("; ", row.actorIds()))));
    }

    Page rejected() {
        Fields<RejectedRow> fields = ground.fields("rejected-rows");
        return Page.of(
                new Page.Frame(
                        "Rejected rows",
                        "Rows of the input that break a rule and are in no count.",
                        "Rejected rows",
                        List.of(ground.notes()
                                .said(
                                        "Each row with its place, the rule that it breaks and the offending value alone.",
                                        Topic.REJECTED))),
                "RejectedRows",
                List.of(
                        fields.text("file", row -> row.row().file()),
                        fields.field(
                                "line", Kind.YEAR, row -> Cell.whole(row.row().line())),
                        fields.text("event_id", RejectedRow::eventId),
                        fields.text("code", RejectedRow::code),
                        fields.prose("message", RejectedRow::finding),
                        fields.text("value", RejectedRow::value)),
                () -> ground.facts().rejected().stream().sorted(BY_PLACE),
                "No row of this input was rejected.");
    }

    private boolean hidden(UnplacedEvent row) {
        return ground.facts().source(row.event().dataset()).show() == Show.COUNTS;
    }

    private Function<UnplacedEvent, String> shown(Function<Event, String> value) {
        return row -> hidden(row) ? "" : value.apply(row.event());
    }

    private OptionalLong best(UnplacedEvent row) {
        return hidden(row) || !row.event().deaths().known()
                ? OptionalLong.empty()
                : OptionalLong.of(row.event().deaths().best());
    }
}
