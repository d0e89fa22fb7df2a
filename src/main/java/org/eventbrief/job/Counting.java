package org.eventbrief.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.eventbrief.actor.Directory;
import org.eventbrief.actor.Groups;
import org.eventbrief.actor.Identities;
import org.eventbrief.aggregate.Counts;
import org.eventbrief.aggregate.Dataset;
import org.eventbrief.aggregate.InputFile;
import org.eventbrief.aggregate.Involver;
import org.eventbrief.aggregate.Order;
import org.eventbrief.aggregate.Settled;
import org.eventbrief.aggregate.Settlement;
import org.eventbrief.aggregate.Shares;
import org.eventbrief.aggregate.Tables;
import org.eventbrief.aggregate.Traits;
import org.eventbrief.event.CodePoints;
import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Fate;
import org.eventbrief.event.RowRef;
import org.eventbrief.event.Span;
import org.eventbrief.event.Vocabulary;
import org.eventbrief.notice.RemarkRule;
import org.eventbrief.notice.RemarkedRow;
import org.eventbrief.report.InputFacts;
import org.eventbrief.source.SourceFile;
import org.eventbrief.store.LedgerWriter;
import org.eventbrief.store.Segments;
import org.eventbrief.store.ShelfFile;

/** Settles and counts segment after segment, several at once; what the threads counted is merged at the end. */
final class Counting {
    /** What a row may become that no other row of its event has replaced. */
    private static final Set<Fate> STANDING = Set.of(Fate.WITHDRAWN, Fate.LATER, Fate.UNPLACED, Fate.ACCEPTED);

    /** Actors are counted in parts so small that their tables fit a processor's cache. */
    private static final int PARTS_OF_A_SEGMENT = 2;

    private static final int MOST_PARTS = 1_024;

    private static final long SECONDS_OF_A_DAY = 86_400;

    private final Prepared run;
    private final Stopping stopping;
    private final Segments segments;
    private final Rejections rejections;
    private final Vocabulary words;
    private final Identities identities;
    private final Groups groups;
    private final Involver involver;
    private final List<Dataset> datasets;
    private final Withdrawals withdrawals;
    private final Settlement settlement;
    private final LedgerWriter ledger;
    private final Progress progress;
    private final ShelfFile shelf;
    private final Shares shares;
    private final AtomicInteger next = new AtomicInteger();

    Counting(Prepared run, Segments segments, LedgerWriter ledger, Run under) throws IOException {
        this.run = run;
        this.stopping = under.stopping();
        this.segments = segments;
        this.ledger = ledger;
        this.progress = under.progress();
        this.words = segments.words();
        this.rejections = Rejections.of(segments.rejected(), run.files(), words.datasets());
        this.identities = Identities.of(words.mentions(), run.reference());
        this.groups = Groups.of(identities, run.reference());
        this.involver = new Involver(identities, groups);
        this.shelf = new ShelfFile(run.shelf());
        this.shares = new Shares(
                Order.of(identities, words), Math.min(MOST_PARTS, PARTS_OF_A_SEGMENT * segments.size()), shelf);
        this.datasets = Datasets.of(run, words.datasets());
        this.withdrawals = new Withdrawals(run.withdrawn());
        this.settlement = new Settlement(
                run.files().stream()
                        .map(file -> new InputFile(file.name(), file.joinsRows(), file.hasActorIds(), file.candidate()))
                        .toList(),
                (dataset, id) -> withdrawals.holds(words.datasets().get(dataset), id),
                run.request()
                        .asOf()
                        .map(day -> OptionalInt.of((int) day.toEpochDay()))
                        .orElse(OptionalInt.empty()),
                releasedUntil(),
                Traits.of(identities));
    }

    /** Counts everything, in as many threads as were asked for. */
    Counted count() throws IOException {
        progress.begin("Counting", segments.size() + shares.parts());
        List<Worker> workers = IntStream.range(0, run.request().threads())
                .mapToObj(thread -> new Worker())
                .toList();
        Threads.runAll(workers);
        Counts counts = workers.get(0).counts;
        Fates fates = workers.get(0).fates;
        Revisions revisions = workers.get(0).revisions;
        List<RemarkedRow> remarks = new ArrayList<>(workers.get(0).remarks);
        for (Worker worker : workers.subList(1, workers.size())) {
            counts.merge(worker.counts);
            fates.merge(worker.fates);
            revisions.merge(worker.revisions);
            remarks.addAll(worker.remarks);
        }
        segments.rejectedByFile().forEach((file, rows) -> {
            fates.add(file, Fate.REJECTED, rows);
            String dataset = run.files().get(file).format().dataset();
            counts.addRows(words.datasets().indexOf(dataset), CompactEvent.NO_YEAR, Fate.REJECTED, rows);
        });
        Directory directory =
                Directory.of(identities, groups, run.reference(), counts.usage(), ComposedNames.of(run.files()));
        ledger.finish(words, directory.actors(), run.fileNames());
        Tables tables = Tables.of(counts, directory, datasets, run.request().asOf(), this::inThreads);
        List<InputFacts> inputs = Datasets.inputs(run, fates);
        return new Counted(
                tables,
                shelf,
                directory,
                asOf(tables),
                newest(workers),
                inputs,
                segments.rejected(),
                Findings.of(
                        run,
                        inputs,
                        tables,
                        segments,
                        counts,
                        directory,
                        identities,
                        groups,
                        withdrawals,
                        remarks,
                        revisions));
    }

    private void inThreads(Runnable task) throws IOException {
        Threads.runAll(IntStream.range(0, run.request().threads())
                .mapToObj(thread -> Executors.callable(task, (Void) null))
                .toList());
    }

    /** By dataset; providers that state a time for each row state it in seconds since 1970. */
    private Map<String, LocalDate> newest(List<Worker> workers) {
        Map<String, LocalDate> newest = new TreeMap<>(CodePoints.ORDER);
        for (int dataset = 0; dataset < words.datasets().size(); dataset++) {
            int number = dataset;
            long seconds = workers.stream()
                    .mapToLong(worker -> worker.newest[number])
                    .max()
                    .orElse(0);
            if (seconds > 0) {
                newest.put(words.datasets().get(dataset), LocalDate.ofEpochDay(seconds / SECONDS_OF_A_DAY));
            }
        }
        return newest;
    }

    private LocalDate asOf(Tables tables) {
        Optional<LocalDate> covered = tables.lastCovered();
        Optional<LocalDate> asked = run.request().asOf();
        return asked.filter(day -> covered.isEmpty() || day.isBefore(covered.get()))
                .or(() -> covered)
                // Without a single date in the input there is no day to name but the first of all.
                .orElse(LocalDate.EPOCH);
    }

    private boolean isWholeYear(CompactEvent event, Dataset dataset) {
        return dataset.wholeYears() && !run.files().get(event.facts().file()).candidate();
    }

    private RemarkedRow remark(CompactEvent event, RemarkRule rule, String value) {
        CompactEvent.Facts facts = event.facts();
        return new RemarkedRow(new RowRef(run.fileNames().get(facts.file()), facts.line()), rule, value, facts.id());
    }

    private int[] releasedUntil() {
        int[] until = new int[words.datasets().size()];
        java.util.Arrays.fill(until, CompactEvent.NO_DAY);
        Map<Integer, Integer> lastYears = segments.lastYearByFile();
        for (SourceFile file : run.files()) {
            int year = lastYears.getOrDefault(file.number(), CompactEvent.NO_YEAR);
            if (file.format().releasedWhole() && !file.candidate() && year != CompactEvent.NO_YEAR) {
                int dataset = words.datasets().indexOf(file.format().dataset());
                until[dataset] =
                        Math.max(until[dataset], (int) Span.ofYear(year).last().toEpochDay());
            }
        }
        return until;
    }

    /** What one thread settles and counts. */
    private final class Worker implements Callable<Void> {
        private final Counts counts = new Counts(shares);
        private final LedgerWriter.Part part = ledger.part();
        private final Revisions revisions =
                new Revisions(mention -> identities.mentions().get(mention).name());
        private final Fates fates = new Fates(run.files().size());
        private final List<RemarkedRow> remarks = new ArrayList<>();
        private final long[] newest = new long[words.datasets().size()];

        @Override
        public Void call() throws IOException {
            for (int segment = next.getAndIncrement(); segment < segments.size(); segment = next.getAndIncrement()) {
                stopping.check();
                count(segment);
                progress.advance(1);
            }
            counts.finish();
            return null;
        }

        private void count(int segment) throws IOException {
            for (List<CompactEvent> rows : byId(segments.events(segment))) {
                List<Settled> event = settlement.settle(rows);
                revisions.take(event);
                for (Settled settled : event) {
                    fates.add(settled.event().facts().file(), settled.fate(), 1);
                    take(settled);
                }
            }
            part.save(segment);
        }

        private void take(Settled settled) {
            CompactEvent event = settled.event();
            int number = event.facts().dataset();
            newest[number] = Math.max(newest[number], event.facts().timestamp());
            counts.addRows(event.facts().dataset(), event.facts().year(), settled.fate(), 1);
            Dataset dataset = datasets.get(event.facts().dataset());
            if (settled.reused()) {
                remarks.add(remark(event, RemarkRule.REUSED_ID, ""));
            }
            if (STANDING.contains(settled.fate())) {
                rejections
                        .newerThan(event)
                        .ifPresent(row -> remarks.add(remark(event, RemarkRule.NEWER_ROW_REJECTED, row)));
            }
            if (settled.fate() == Fate.ACCEPTED || settled.fate() == Fate.LATER) {
                counts.cover(event.facts(), isWholeYear(event, dataset));
            }
            if (settled.fate() == Fate.ACCEPTED) {
                part.add(settled.fate(), settled.id(), event, counts.add(event, involver, dataset.directed()));
            } else if (settled.fate() == Fate.UNPLACED) {
                part.add(settled.fate(), settled.id(), event, counts.involved(event, involver));
            }
        }

        private Iterable<List<CompactEvent>> byId(List<CompactEvent> events) {
            Map<String, List<CompactEvent>> byId = new LinkedHashMap<>(events.size() * 2);
            for (CompactEvent event : events) {
                String key = words.datasets().size() == 1
                        ? event.facts().id()
                        : event.facts().dataset() + ":" + event.facts().id();
                List<CompactEvent> first = List.of(event);
                List<CompactEvent> known = byId.putIfAbsent(key, first);
                if (known instanceof ArrayList<CompactEvent> several) {
                    several.add(event);
                } else if (known != null) {
                    byId.put(key, new ArrayList<>(List.of(known.get(0), event)));
                }
            }
            return byId.values();
        }
    }
}
