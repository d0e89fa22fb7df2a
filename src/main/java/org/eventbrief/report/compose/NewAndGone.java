package org.eventbrief.report.compose;

import java.util.List;
import org.eventbrief.aggregate.ActorYear;
import org.eventbrief.report.wording.Names;
import org.eventbrief.report.wording.Noun;

/** Who has events in a dataset’s year for the first time, and who has none any more. */
record NewAndGone(Survey survey) {
    private static final int NAMED = 5;

    String sentence() {
        if (survey.earlier().isEmpty()) {
            return "The data have no earlier year, so that nobody can be said to be new or gone.";
        }
        int year = survey.year();
        return told("New, without an event in any earlier year", survey.fresh()) + " "
                + (partial()
                        ? "Who is gone cannot be said, for not the whole year is covered."
                        : told("Active in " + (year - 1) + " and without an event in " + year, survey.gone()));
    }

    private boolean partial() {
        return survey.coverage().map(days -> days.isPartial(survey.year())).orElse(true);
    }

    /** All where they are few; else how many, and some of them, for the order among equals means nothing. */
    private String told(String what, List<ActorYear> rows) {
        if (rows.isEmpty()) {
            return what + ": nobody.";
        }
        String names = Names.listed(rows.stream()
                .limit(NAMED)
                .map(row -> Names.inText(row.actor().name()))
                .toList());
        return what + ": "
                + (rows.size() <= NAMED
                        ? names
                        : survey.forms().numbers().count(Noun.ACTOR, rows.size()) + ", among them " + names)
                + ".";
    }
}
