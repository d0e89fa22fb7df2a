package org.eventbrief.job;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.eventbrief.aggregate.Settled;
import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Fate;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.FileRule;

/** How often a newer row replaced an older one of its event, and what that changed; merges with another's. */
final class Revisions {
    private final IntFunction<String> names;
    private long rows;
    private long deaths;
    private long dates;
    private long actors;

    /** None yet; {@code names} tells the name of a mention by its number. */
    Revisions(IntFunction<String> names) {
        this.names = names;
    }

    /** Takes in what became of the rows of one id. */
    void take(List<Settled> settled) {
        if (settled.size() < 2) {
            return;
        }
        Optional<CompactEvent> stands = settled.stream()
                .filter(row -> row.fate() != Fate.SUPERSEDED && row.fate() != Fate.JOINED)
                .map(Settled::event)
                .findFirst();
        settled.stream()
                .filter(row -> row.fate() == Fate.SUPERSEDED)
                .forEach(row -> stands.ifPresent(newer -> compare(row.event(), newer)));
    }

    private void compare(CompactEvent older, CompactEvent newer) {
        rows++;
        deaths += older.facts().deaths().equals(newer.facts().deaths()) ? 0 : 1;
        boolean sameDate = older.facts().firstDay() == newer.facts().firstDay()
                && older.facts().lastDay() == newer.facts().lastDay();
        dates += sameDate ? 0 : 1;
        actors += who(older).equals(who(newer)) || called(older).equals(called(newer)) ? 0 : 1;
    }

    private static Set<Integer> who(CompactEvent event) {
        Set<Integer> who = new TreeSet<>();
        for (int i = 0; i < event.participants(); i++) {
            who.add(event.mention(i));
        }
        return who;
    }

    /** Their names alone, for one layout has a provider's ids and another has none. */
    private Set<String> called(CompactEvent event) {
        return who(event).stream().map(names::apply).collect(Collectors.toSet());
    }

    void merge(Revisions other) {
        rows += other.rows;
        deaths += other.deaths;
        dates += other.dates;
        actors += other.actors;
    }

    /** The finding, if there were any. */
    Optional<FileNotice> notice() {
        return rows == 0
                ? Optional.empty()
                : Optional.of(new FileNotice(
                        "all files",
                        FileRule.ROWS_REPLACED,
                        String.format(
                                Locale.ROOT,
                                "%,d %s; deaths differ in %,d, dates in %,d, names of actors in %,d",
                                rows,
                                rows == 1 ? "row" : "rows",
                                deaths,
                                dates,
                                actors)));
    }
}
