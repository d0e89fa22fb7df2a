package org.eventbrief.report.compose;

import java.util.List;
import java.util.stream.Stream;
import org.eventbrief.event.Edtf;
import org.eventbrief.event.Kind;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.wording.Names;

/** Who the members of a group were, and when. */
record Members(EditionFacts facts, Chapter chapter) {
    /** Empty for who is no group. */
    String sentence() {
        if (chapter.actor().kind() != Kind.GROUP) {
            return "";
        }
        List<String> members = facts.tables()
                .groupMembers()
                .filter(row -> row.group().equals(chapter.actor()))
                .map(row -> Names.inText(row.member().name()) + during(row.validFrom(), row.validTo()))
                .distinct()
                .toList();
        if (members.isEmpty()) {
            return "";
        }
        boolean dated = members.stream().anyMatch(member -> member.endsWith(")"));
        return Names.atStart(chapter.actor().name()) + " stands here for " + Names.listed(members)
                + (dated ? "" : ", at all times") + "; an event counts once, however many of them took part.";
    }

    private String during(String from, String to) {
        String words = Stream.of(from.isEmpty() ? "" : "from " + day(from), to.isEmpty() ? "" : "until " + day(to))
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        return words.isEmpty() ? "" : " (" + words + ")";
    }

    private String day(String edtf) {
        return Edtf.parse(edtf).map(facts.forms().dates()::of).orElse(edtf);
    }
}
