package org.eventbrief.report.sheets;

import java.util.ArrayList;
import java.util.List;
import org.eventbrief.actor.Actor;
import org.eventbrief.report.ListedEvent;
import org.eventbrief.settings.Show;

/** The events behind one actor's figures, one row each; only their ids where no more may be shown. */
final class EventSheet {
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
                "Of names separated by a semicolon each is an actor; their ids stand further right, in the same order.");
    }

    private List<Field<ListedEvent>> ids() {
        List<Field<ListedEvent>> columns = new ArrayList<>(List.of(EventFields.id()));
        columns.addAll(EventFields.row());
        return columns;
    }

    private List<Field<ListedEvent>> columns() {
        List<Field<ListedEvent>> columns = new ArrayList<>(List.of(EventFields.id()));
        columns.addAll(EventDates.fields());
        columns.addAll(EventActors.names());
        columns.addAll(EventActs.what());
        columns.addAll(EventActs.where());
        columns.addAll(EventActs.deaths());
        columns.addAll(EventAccounts.fields());
        columns.addAll(EventActors.ids());
        columns.addAll(EventFields.row());
        return columns;
    }

    private String said(String words, Topic... topics) {
        return ground.notes().said(words, topics);
    }
}
