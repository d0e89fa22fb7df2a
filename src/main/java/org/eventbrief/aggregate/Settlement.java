package org.eventbrief.aggregate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eventbrief.event.CodePoints;
import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Fate;
import org.eventbrief.event.Span;

/**
 * Decides what becomes of the rows of one event id: rows are joined, the newest wins, and the winner may have been withdrawn,
 * lie after the as-of date, or have no year.
 */
public final class Settlement {
    private final List<InputFile> files;
    private final Withdrawn withdrawn;
    private final OptionalInt asOf;
    private final int[] releasedUntil;
    private final Traits traits;
    private final Comparator<CompactEvent> newest;
    private final Comparator<CompactEvent> dated;

    /**
     * The rules of one input.
     *
     * @param files by number
     * @param asOf the last day that counts, in days since 1970-01-01, where one was asked for
     * @param releasedUntil for each dataset the last day of its release proper, or {@link CompactEvent#NO_DAY}
     */
    public Settlement(
            List<InputFile> files, Withdrawn withdrawn, OptionalInt asOf, int[] releasedUntil, Traits traits) {
        this.files = List.copyOf(files);
        this.withdrawn = withdrawn;
        this.asOf = asOf;
        this.releasedUntil = releasedUntil.clone();
        this.traits = traits;
        this.newest = Comparator.comparingLong((CompactEvent row) -> row.facts().timestamp())
                .thenComparing(row -> file(row).hasActorIds())
                .thenComparing(row -> file(row).name(), CodePoints.ORDER)
                .thenComparingInt(row -> row.facts().file())
                .thenComparingLong(row -> row.facts().line());
        // Who has no date comes after all who have one.
        this.dated = Comparator.comparing((CompactEvent row) -> row.facts().firstDay() == CompactEvent.NO_DAY)
                .thenComparingInt(row -> row.facts().firstDay())
                .thenComparingInt(row -> row.facts().lastDay())
                .thenComparing(newest);
    }

    /**
     * Settles the rows of one id in one dataset.
     *
     * @param rows all of them, in any order
     * @return one for each row
     */
    public List<Settled> settle(List<CompactEvent> rows) {
        if (rows.size() == 1 && !file(rows.get(0)).candidate()) {
            CompactEvent only = rows.get(0);
            return List.of(new Settled(
                    only, fate(only, only.facts().id()), only.facts().id(), false));
        }
        List<Settled> settled = new ArrayList<>();
        List<CompactEvent> counting = new ArrayList<>();
        for (CompactEvent row : rows) {
            if (isReleasedBy(row)) {
                settled.add(new Settled(row, Fate.SUPERSEDED, row.facts().id(), false));
            } else {
                counting.add(row);
            }
        }
        List<List<CompactEvent>> events = apart(counting);
        for (int i = 0; i < events.size(); i++) {
            String id = events.get(i).get(0).facts().id();
            settleEvent(events.get(i), i == 0 ? id : id + "~" + (i + 1), events.size() > 1, settled);
        }
        return settled;
    }

    private void settleEvent(List<CompactEvent> rows, String id, boolean reused, List<Settled> settled) {
        List<Joined> candidates = join(rows);
        Joined winner = candidates.stream()
                .max(Comparator.comparing(Joined::event, newest))
                .orElseThrow();
        for (Joined candidate : candidates) {
            boolean wins = candidate.equals(winner);
            settled.add(new Settled(candidate.event(), wins ? fate(winner.event(), id) : Fate.SUPERSEDED, id, reused));
            candidate
                    .rest()
                    .forEach(row -> settled.add(new Settled(row, wins ? Fate.JOINED : Fate.SUPERSEDED, id, false)));
        }
    }

    /** Who takes back an id takes back every event that bears it; one of several can be named as reports name it. */
    private Fate fate(CompactEvent winner, String id) {
        CompactEvent.Facts facts = winner.facts();
        if (withdrawn.holds(facts.dataset(), facts.id()) || withdrawn.holds(facts.dataset(), id)) {
            return Fate.WITHDRAWN;
        }
        if (asOf.isPresent() && begins(facts) > asOf.getAsInt()) {
            return Fate.LATER;
        }
        return facts.year() == CompactEvent.NO_YEAR ? Fate.UNPLACED : Fate.ACCEPTED;
    }

    private boolean isReleasedBy(CompactEvent row) {
        int until = releasedUntil[row.facts().dataset()];
        return file(row).candidate()
                && until != CompactEvent.NO_DAY
                && begins(row.facts()) != CompactEvent.NO_DAY
                && begins(row.facts()) <= until;
    }

    /** The first day on which it may have begun; without a date the first of its year, if it has one. */
    private static int begins(CompactEvent.Facts facts) {
        if (facts.firstDay() != CompactEvent.NO_DAY || facts.year() == CompactEvent.NO_YEAR) {
            return facts.firstDay();
        }
        return (int) Span.ofYear(facts.year()).first().toEpochDay();
    }

    /** The rows of one id that are different events: nothing orders them, and they differ in date and actors. */
    private List<List<CompactEvent>> apart(List<CompactEvent> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        if (rows.size() == 1 || rows.stream().anyMatch(row -> row.facts().timestamp() != 0)) {
            return List.of(rows);
        }
        List<List<CompactEvent>> events = ReusedId.apart(rows, traits);
        events.forEach(event -> event.sort(dated));
        events.sort(Comparator.comparing(event -> event.get(0), dated));
        return events;
    }

    private List<Joined> join(List<CompactEvent> rows) {
        List<Joined> joined = new ArrayList<>();
        Map<Together, List<CompactEvent>> together = new LinkedHashMap<>();
        for (CompactEvent row : rows) {
            if (file(row).joinsRows()) {
                together.computeIfAbsent(Together.of(row), key -> new ArrayList<>())
                        .add(row);
            } else {
                joined.add(new Joined(row, List.of()));
            }
        }
        together.values().forEach(group -> joined.add(Joined.of(group)));
        return joined;
    }

    private InputFile file(CompactEvent row) {
        return files.get(row.facts().file());
    }

    /** What rows of one event have in common, where a layout spreads it over several. */
    private record Together(int file, long timestamp) {
        static Together of(CompactEvent row) {
            return new Together(row.facts().file(), row.facts().timestamp());
        }
    }

    /** The events that the provider took back. */
    @FunctionalInterface
    public interface Withdrawn {
        /** Whether the event of this id, in the dataset of this number, was taken back. */
        boolean holds(int dataset, String id);
    }
}
