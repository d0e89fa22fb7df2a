package org.eventbrief.report.compose;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eventbrief.aggregate.Tables;

/** What files of UCDP's events may lack, which a reader of a number has to know. */
final class UcdpNotes {
    private static final String DATASET = "ucdp-ged";
    /** A file of fewer countries is a part of the world, where nobody expects all of them. */
    private static final int WORLDWIDE = 40;

    private UcdpNotes() {}

    static List<String> of(Tables tables) {
        boolean nameless = tables.actors()
                .map(entry -> entry.actor())
                .anyMatch(actor -> actor.dataset().equals(DATASET) && actor.id().equals(DATASET + ":" + actor.name()));
        String names = nameless ? "Some files have no actor ids: in them two actors of one name count as one." : "";
        String note = BottomLine.joined(lacksSyria(tables) ? "The files at hand hold no events in Syria." : "", names);
        return note.isEmpty() ? List.of() : List.of(note);
    }

    private static boolean lacksSyria(Tables tables) {
        Set<String> countries = tables.actorYearCountries()
                .filter(row -> row.actor().dataset().equals(DATASET))
                .map(row -> row.place().country())
                .collect(Collectors.toSet());
        return countries.size() >= WORLDWIDE && countries.stream().noneMatch(country -> country.startsWith("Syria"));
    }
}
