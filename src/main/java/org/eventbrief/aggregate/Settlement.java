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

/**
 * Decides what becomes of the rows of one event id: rows are joined, the newest wins, and the winner may have been withdrawn,
 * lie after the as-of date, or have no year.
 */
public final class Settlement {
    private final List<InputFile> files;
    private final Withdrawn withdrawn;
    private final OptionalInt asOf;
    private final int[] releasedUntil;
    private final SameEvent sameEvent;
    private final Comparator<CompactEvent> newest;

    /**
     * The rules of one input.
     *
     * @param files by number
     * @param asOf the last day that counts, in days since 1970-01-01, where one was asked for
     * @param releasedUntil for each dataset the last day of its release proper, or {@link CompactEvent#NO_DAY}
     */
    public Settlement(
            List<InputFile> files, Withdrawn withdrawn, OptionalInt asOf, int[] releasedUntil, SameEvent sameEvent) {
        this.files = List.copyOf(files);
        this.withdrawn = withdrawn;
        this.asOf = asOf;
        this.releasedUntil = releasedUntil.clone();
        this.sameEvent = sameEvent;
        this.newest = Comparator.comparingLong((CompactEvent row) -> row.facts().timestamp())
                .thenComparing(row -> file(row).hasActorIds())
                .thenComparing(row -> file(row).name(), CodePoints.ORDER)
                .thenComparingLong(row -> row.facts().line());
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
            return List.of(new Settled(only, fate(only), only.facts().id(), false));
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
            settled.add(new Settled(candidate.event(), wins ? fate(winner.event()) : Fate.SUPERSEDED, id, reused));
            candidate
                    .rest()
                    .forEach(row -> settled.add(new Settled(row, wins ? Fate.JOINED : Fate.SUPERSEDED, id, false)));
        }
    }

    private Fate fate(CompactEvent winner) {
        CompactEvent.Facts facts = winner.facts();
        if (withdrawn.holds(facts.dataset(), facts.id())) {
            return Fate.WITHDRAWN;
        }
        if (asOf.isPresent() && facts.firstDay() != CompactEvent.NO_DAY && facts.firstDay() > asOf.getAsInt()) {
            return Fate.LATER;
        }
        return facts.year() == CompactEvent.NO_YEAR ? Fate.UNPLACED : Fate.ACCEPTED;
    }

    private boolean isReleasedBy(CompactEvent row) {
        int until = releasedUntil[row.facts().dataset()];
        return file(row).candidate()
                && until != CompactEvent.NO_DAY
                && row.facts().firstDay() <= until;
    }

    /** The rows of one id that are different events: without timestamps, with another date and other actors. */
    private List<List<CompactEvent>> apart(List<CompactEvent> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        if (rows.size() == 1 || rows.stream().anyMatch(row -> row.facts().timestamp() != 0)) {
            return List.of(rows);
        }
        List<CompactEvent> byDate = new ArrayList<>(rows);
        byDate.sort(Comparator.comparingInt((CompactEvent row) -> row.facts().firstDay())
                .thenComparingInt(row -> row.facts().lastDay())
                .thenComparing(newest));
        List<List<CompactEvent>> events = new ArrayList<>();
        for (CompactEvent row : byDate) {
            events.stream()
                    .filter(event -> event.stream().anyMatch(other -> sameEvent.test(other, row)))
                    .findFirst()
                    .ifPresentOrElse(event -> event.add(row), () -> events.add(new ArrayList<>(List.of(row))));
        }
        return events;
    }

    private List<Joined> join(List<CompactEvent> rows) {
        List<Joined> joined = new ArrayList<>();
        Map<Long, List<CompactEvent>> together = new LinkedHashMap<>();
        for (CompactEvent row : rows) {
            if (file(row).joinsRows()) {
                together.computeIfAbsent(groupOf(row), key -> new ArrayList<>()).add(row);
            } else {
                joined.add(new Joined(row, List.of()));
            }
        }
        together.values().forEach(group -> joined.add(Joined.of(group)));
        return joined;
    }

    /** Rows of one file and timestamp belong together; an id's timestamps differ by less than 2⁴⁰ seconds. */
    private static long groupOf(CompactEvent row) {
        return ((long) row.facts().file() << 40) ^ row.facts().timestamp();
    }

    private InputFile file(CompactEvent row) {
        return files.get(row.facts().file());
    }

    /** Whether two rows of one id are the same event. */
    @FunctionalInterface
    public interface SameEvent {
        /** Whether they have the same date or the same actors. */
        boolean test(CompactEvent a, CompactEvent b);
    }

    /** The events that the provider took back. */
    @FunctionalInterface
    public interface Withdrawn {
        /** Whether the event of this id, in the dataset of this number, was taken back. */
        boolean holds(int dataset, String id);
    }
}
