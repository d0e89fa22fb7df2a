package org.eventbrief.report.sheets;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToIntFunction;
import org.eventbrief.event.Account;
import org.eventbrief.event.Deaths;
import org.eventbrief.event.Targeting;
import org.eventbrief.report.ListedEvent;
import org.eventbrief.report.book.Cell;
import org.eventbrief.report.book.Kind;

/** The columns of a list of events that say what happened, where, and how deadly it was. */
final class EventActs {
    private EventActs() {}

    static List<Field<ListedEvent>> what() {
        return List.of(
                EventFields.text("Event type", "The provider's type of event.", "treaty", row -> row.event()
                        .type()
                        .type()),
                EventFields.text("Event subtype", "The provider's finer type.", "", row -> row.event()
                        .type()
                        .subtype()),
                EventFields.text(
                        "Quad class",
                        "Verbal or material, cooperation or conflict.",
                        "verbal cooperation",
                        row -> row.event().type().quadWords()),
                EventFields.text(
                        "Occurrences",
                        "How often it happened; a number with + is a lower bound.",
                        "2+",
                        row -> row.event().occurrences().text()),
                EventFields.text(
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

    static List<Field<ListedEvent>> where() {
        return List.of(
                EventFields.text("Country", "As the provider names it.", "Arkonia", row -> row.event()
                        .place()
                        .country()),
                EventFields.text(
                        "First-level region",
                        "The province or state within the country.",
                        "North Arkonia",
                        row -> row.event().place().admin1()),
                EventFields.told("Location", "The place's name.", "Arkon", Account::location),
                EventFields.told(
                        "Location precision", "The provider's word or code for it.", "1", Account::locationPrecision),
                Field.of(
                        new Field.Heading("Latitude", "Degrees north.", "degrees", "14.5"),
                        Kind.COORDINATE,
                        row -> Coordinates.cell(row.event().account().latitude())),
                Field.of(
                        new Field.Heading("Longitude", "Degrees east.", "degrees", "-3.9"),
                        Kind.COORDINATE,
                        row -> Coordinates.cell(row.event().account().longitude())));
    }

    static List<Field<ListedEvent>> deaths() {
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
}
