package org.eventbrief.report.sheets;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.eventbrief.actor.Actor;
import org.eventbrief.event.Account;
import org.eventbrief.event.Deaths;
import org.eventbrief.event.Event;
import org.eventbrief.event.EventDate;
import org.eventbrief.event.Precision;
import org.eventbrief.event.Targeting;
import org.eventbrief.report.ListedEvent;
import org.eventbrief.report.book.Cell;
import org.eventbrief.report.book.Kind;
import org.eventbrief.settings.Show;

/** The events behind one actor's figures, one row each; only their ids where no more may be shown. */
final class EventSheet {
    private static final int A_WEEK = 7;

    private final Ground ground;
    private final Actor actor;
    private final boolean idsOnly;

    EventSheet(Ground ground, Actor actor) {
        this.ground = ground;
        this.actor = actor;
        this.idsOnly = ground.facts().source(actor.dataset()).show() == Show.COUNTS;
    }

    Page page() {
        return Page.of(
                new Page.Frame(
                        ground.name("Events", actor.dataset()),
                        idsOnly
                                ? "The ids of the events behind the figures, and where their rows stand."
                                : "The events behind the figures, one row each.",
                        ground.title("Events of " + ground.labels().of(actor), actor.dataset()),
                        idsOnly ? idNotes() : notes()),
                ground.table("Events", actor.dataset()),
                idsOnly ? ids() : columns(),
                () -> ground.facts().events().of(actor),
                "This actor has no event with a year.");
    }

    private List<String> idNotes() {
        return List.of(said("The provider's terms or the configuration allow ids alone.", Topic.TERMS));
    }

    private List<String> notes() {
        return List.of(
                said("Each event once, by date. The total row adds up what the filter leaves.", Topic.EVENTS),
                said(
                        "A date that is not known to the day is given by its first and its last day; “Date precision” says"
                                + " how well it is known.",
                        Topic.YEARS),
                said("An empty cell means: not told.", Topic.EMPTY, Topic.FATALITIES),
                "Names stand as they are written; of two names separated by a semicolon each is an actor.");
    }

    private List<Field<ListedEvent>> ids() {
        List<Field<ListedEvent>> columns = new ArrayList<>(List.of(id()));
        columns.addAll(place());
        return columns;
    }

    private List<Field<ListedEvent>> columns() {
        List<Field<ListedEvent>> columns = new ArrayList<>(List.of(id()));
        columns.addAll(dates());
        columns.addAll(who());
        columns.addAll(what());
        columns.addAll(where());
        columns.addAll(deaths());
        columns.addAll(account());
        columns.addAll(place());
        return columns;
    }

    private static Field<ListedEvent> id() {
        return text("Event id", "Unique in the dataset.", "ark-17", ListedEvent::id);
    }

    private static List<Field<ListedEvent>> dates() {
        return List.of(
                Field.of(
                        new Field.Heading(
                                "Date", "The day, or the first day that the date may mean.", "", "2023-07-01"),
                        Kind.DAY,
                        row -> first(row.event()).map(Cell::day).orElse(Cell.blank())),
                Field.of(
                        new Field.Heading(
                                "Until",
                                "The last day that the date may mean; empty where it is the first day.",
                                "",
                                "2023-07-31"),
                        Kind.DAY,
                        row -> until(row.event()).map(Cell::day).orElse(Cell.blank())),
                text(
                        "Date precision",
                        "How well the provider knows the date: day, week, month, year or longer, or the span where it is of"
                                + " seven days at most; approximate or uncertain where it says so.",
                        "month, approximate",
                        row -> precision(row.event().date())),
                text("Date as written", "The date in the provider's own form.", "2023-07~", row -> row.event()
                        .date()
                        .text()));
    }

    private static Optional<LocalDate> first(Event event) {
        return event.date().span().map(days -> days.first());
    }

    private static Optional<LocalDate> until(Event event) {
        return event.date().span().map(days -> days.last()).filter(last -> !first(event)
                .equals(Optional.of(last)));
    }

    private static String precision(EventDate date) {
        return date instanceof EventDate.Known known
                ? known(known) + (known.approximate() ? ", approximate" : "") + (known.uncertain() ? ", uncertain" : "")
                : "not known";
    }

    /** The provider's word, but for days that are closer together than the word says. */
    private static String known(EventDate.Known date) {
        long days = ChronoUnit.DAYS.between(date.days().first(), date.days().last()) + 1;
        boolean vague = date.precision() != Precision.DAY && date.precision() != Precision.WEEK;
        return vague && days > 1 && days <= A_WEEK
                ? "span of " + days + " days"
                : date.precision().code();
    }

    private static List<Field<ListedEvent>> who() {
        return List.of(
                text("Role", "The role of this actor, or its roles.", "side 1", row -> Roles.words(row.roles())),
                text("Side 1", "Who is on side 1, separated by a semicolon.", "Arkonia", ListedEvent::side1),
                text("Side 2", "Who is on side 2.", "Belmara", ListedEvent::side2),
                text("Associates 1", "Who is with side 1.", "Corvia", ListedEvent::associates1),
                text("Associates 2", "Who is with side 2.", "", ListedEvent::associates2));
    }

    private static List<Field<ListedEvent>> what() {
        return List.of(
                text("Event type", "The provider's type of event.", "treaty", row -> row.event()
                        .type()
                        .type()),
                text("Event subtype", "The provider's finer type.", "", row -> row.event()
                        .type()
                        .subtype()),
                text(
                        "Quad class",
                        "Verbal or material, cooperation or conflict.",
                        "verbal cooperation",
                        row -> row.event().type().quadWords()),
                text("Occurrences", "How often it happened; a number with + is a lower bound.", "2+", row -> row.event()
                        .occurrences()
                        .text()),
                text(
                        "Civilians targeted",
                        "Whether civilians were the main target; empty where the dataset does not say.",
                        "yes",
                        row -> targeting(row.event().targeting())));
    }

    private static String targeting(Targeting targeting) {
        return switch (targeting) {
            case NOT_SAID -> "";
            case CIVILIANS -> Say.yesNo(true);
            case OTHERS -> Say.yesNo(false);
        };
    }

    private static List<Field<ListedEvent>> where() {
        return List.of(
                text("Country", "As the provider names it.", "Arkonia", row -> row.event()
                        .place()
                        .country()),
                text(
                        "First-level region",
                        "The province or state within the country.",
                        "North Arkonia",
                        row -> row.event().place().admin1()),
                told("Location", "The place's name.", "Arkon", Account::location),
                told("Location precision", "The provider's word or code for it.", "1", Account::locationPrecision),
                Field.of(
                        new Field.Heading("Latitude", "Degrees north.", "degrees", "14.5"),
                        Kind.COORDINATE,
                        row -> Coordinates.cell(row.event().account().latitude())),
                Field.of(
                        new Field.Heading("Longitude", "Degrees east.", "degrees", "-3.9"),
                        Kind.COORDINATE,
                        row -> Coordinates.cell(row.event().account().longitude())));
    }

    private static List<Field<ListedEvent>> deaths() {
        return List.of(
                deaths("Fatalities, low", "lowest", Deaths::low),
                deaths("Fatalities, best", "best", Deaths::best),
                deaths("Fatalities, high", "highest", Deaths::high));
    }

    private static Field<ListedEvent> deaths(String title, String which, ToIntFunction<Deaths> figure) {
        return Field.<ListedEvent>of(
                        new Field.Heading(
                                title,
                                "Deaths in the event, by whomever caused: the provider's " + which
                                        + " count; empty where unknown.",
                                "deaths",
                                "3"),
                        Kind.WHOLE,
                        row -> Cell.whole(known(figure.applyAsInt(row.event().deaths()))))
                .totalled();
    }

    private static OptionalLong known(int figure) {
        return figure == Deaths.UNKNOWN ? OptionalLong.empty() : OptionalLong.of(figure);
    }

    private static List<Field<ListedEvent>> account() {
        return List.of(
                told(
                        "Attribution",
                        "Who claims it, where the source does not say it itself.",
                        "",
                        Account::attribution),
                told("Source", "Who reported it.", "Arkonian Gazette", Account::source),
                told("Source date", "When it was reported, as written.", "2023-07-30", Account::sourceDate),
                Field.of(
                        new Field.Heading("Notes", "What happened, in the provider's words.", "", ""),
                        Kind.PROSE,
                        row -> Cell.text(row.event().account().notes())),
                Field.of(
                        new Field.Heading("Web address", "Where it can be read.", "", "https://example.org/"),
                        Kind.LINK,
                        row -> Cell.link(
                                row.event().account().url(),
                                row.event().account().url())));
    }

    private static List<Field<ListedEvent>> place() {
        return List.of(
                text("File", "The file's name within the input.", "events.csv", row -> row.event()
                        .row()
                        .file()),
                Field.of(
                        new Field.Heading("Line", "The first line of the record, counted from 1.", "", "42"),
                        Kind.YEAR,
                        row -> Cell.whole(row.event().row().line())));
    }

    private static Field<ListedEvent> told(
            String title, String meaning, String example, Function<Account, String> value) {
        return text(title, meaning, example, row -> value.apply(row.event().account()));
    }

    private static Field<ListedEvent> text(
            String title, String meaning, String example, Function<ListedEvent, String> value) {
        return Field.of(new Field.Heading(title, meaning, "", example), Kind.TEXT, row -> Cell.text(value.apply(row)));
    }

    private String said(String words, Topic... topics) {
        return ground.notes().said(words, topics);
    }
}
