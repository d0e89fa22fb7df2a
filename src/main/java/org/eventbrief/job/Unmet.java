package org.eventbrief.job;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eventbrief.aggregate.Tables;
import org.eventbrief.notice.ActorNotice;
import org.eventbrief.notice.ActorRule;
import org.eventbrief.notice.Notice;
import org.eventbrief.report.Subjects;
import org.eventbrief.settings.Interest;
import org.eventbrief.settings.Years;

/** Tells which actors and years of interest the input does not have; a configuration may be ahead of its data, or misspelt. */
final class Unmet {
    private Unmet() {}

    /** Of an input that was counted. */
    static List<Notice> of(Interest interest, Tables tables) {
        Set<Integer> years = tables.datasetYears().map(year -> year.year()).collect(Collectors.toSet());
        return notices(Subjects.unmatched(tables, interest), interest, years);
    }

    /** Of an input that was looked at only. */
    static List<Notice> of(Interest interest, Collection<String> names, Set<Integer> years) {
        List<String> unmatched = interest.actors().stream()
                .filter(pattern -> names.stream().noneMatch(Subjects.matching(pattern)))
                .toList();
        return notices(unmatched, interest, years);
    }

    private static List<Notice> notices(List<String> unmatched, Interest interest, Set<Integer> years) {
        List<Notice> unmet = new ArrayList<>();
        unmatched.forEach(name -> unmet.add(new ActorNotice("", ActorRule.NO_SUCH_INTEREST, name, 0)));
        if (interest.years() instanceof Years.Named named) {
            named.years().stream()
                    .filter(year -> !years.contains(year))
                    .sorted()
                    .forEach(year ->
                            unmet.add(new ActorNotice("", ActorRule.NO_EVENTS_IN_YEAR, Integer.toString(year), 0)));
        }
        return unmet;
    }
}
