package org.eventbrief.report.sheets;

import java.util.List;
import java.util.Optional;
import org.eventbrief.aggregate.Restatement;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.wording.Noun;

/** The sentence about what an edition changed. */
final class WhatIsNew {
    private WhatIsNew() {}

    static String of(EditionFacts facts) {
        Optional<List<Restatement>> restatements = facts.restatements();
        if (facts.before().isEmpty()) {
            return "There is no edition before this one to compare it with.";
        }
        String before = facts.before().get();
        if (restatements.isEmpty()) {
            return "The edition before is " + before + "; its figures were not compared with these.";
        }
        int changed = restatements.get().size();
        return changed == 0
                ? "No figure that the edition before, " + before + ", published has changed."
                : "Since the edition before, " + before + ", "
                        + facts.forms()
                                .numbers()
                                .count(new Noun("published figure has", "published figures have"), changed)
                        + " changed: see the sheet " + RestatementSheet.NAME + " of actor-years.xlsx.";
    }
}
