package org.eventbrief.aggregate.naive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.eventbrief.actor.Directory;
import org.eventbrief.actor.Groups;
import org.eventbrief.actor.Identities;
import org.eventbrief.actor.Reference;
import org.eventbrief.actor.ReferenceTables;
import org.eventbrief.aggregate.Counts;
import org.eventbrief.aggregate.Dataset;
import org.eventbrief.aggregate.InputFile;
import org.eventbrief.aggregate.Involver;
import org.eventbrief.aggregate.Order;
import org.eventbrief.aggregate.Settled;
import org.eventbrief.aggregate.Settlement;
import org.eventbrief.aggregate.Shares;
import org.eventbrief.aggregate.Shelf;
import org.eventbrief.aggregate.Tables;
import org.eventbrief.aggregate.Traits;
import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Compacting;
import org.eventbrief.event.Fate;
import org.eventbrief.event.Span;
import org.eventbrief.event.Vocabulary;
import org.eventbrief.event.Words;

/** Counts a world as a run does: in an order, in parts, by threads and with merges that a seed decides. */
final class Pipeline {
    private final World world;
    private final Random chance;
    private final Vocabulary words;
    private final List<CompactEvent> rows;
    private final List<Dataset> datasets;
    private final Identities identities;
    private final Groups groups;
    private final Settlement settlement;
    private final Shares shares;
    private final Reference reference;
    private final List<String> fates = Collections.synchronizedList(new ArrayList<>());

    private Pipeline(World world, Reference reference, Random chance) {
        this.world = world;
        this.chance = chance;
        this.reference = reference;
        Words numbering = new Words();
        List<String> codes = new ArrayList<>(world.datasets().keySet());
        Collections.shuffle(codes, chance);
        codes.forEach(numbering::dataset);
        List<World.Row> shuffled = new ArrayList<>(world.rows());
        Collections.shuffle(shuffled, chance);
        rows = shuffled.stream()
                .map(row -> Compacting.of(numbering, Rendered.event(world, row), row.file()))
                .toList();
        words = numbering.vocabulary();
        datasets = codes.stream().map(code -> dataset(code, world)).toList();
        identities = Identities.of(words.mentions(), reference);
        groups = Groups.of(identities, reference);
        settlement = settlement();
        shares = new Shares(Order.of(identities, words), 1 + chance.nextInt(4), Shelf.inMemory());
    }

    /** The tables of a world, or nothing where its reference tables are refused. */
    static Map<String, List<String>> tables(World world, long seed, int threads) {
        try {
            Path folder = Files.createTempDirectory("reference");
            try {
                Rendered.writeTables(world, folder);
                return new Pipeline(world, ReferenceTables.read(folder), new Random(seed)).tables(threads);
            } finally {
                for (Path file : List.of(folder.resolve("actors.csv"), folder.resolve("groups.csv"), folder)) {
                    Files.delete(file);
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Dataset dataset(String code, World world) {
        World.Dataset facts = world.datasets().get(code);
        return new Dataset(
                code,
                code,
                "",
                facts.directed(),
                facts.wholeYears(),
                facts.alwaysPartial(),
                facts.stated().map(days -> new Span(days.first(), days.last())));
    }

    private Settlement settlement() {
        int[] until = new int[datasets.size()];
        Arrays.fill(until, CompactEvent.NO_DAY);
        for (CompactEvent row : rows) {
            int dataset = row.facts().dataset();
            if (datasets.get(dataset).wholeYears()
                    && !world.files().get(row.facts().file()).candidate()
                    && row.facts().year() != CompactEvent.NO_YEAR) {
                LocalDate end = Span.ofYear(row.facts().year()).last();
                until[dataset] = Math.max(until[dataset], (int) end.toEpochDay());
            }
        }
        return new Settlement(
                world.files().stream()
                        .map(file -> new InputFile(file.name(), file.joins(), file.ids(), file.candidate()))
                        .toList(),
                (dataset, id) -> world.withdrawn()
                        .contains(new World.Taken(words.datasets().get(dataset), id)),
                world.asOf().map(day -> OptionalInt.of((int) day.toEpochDay())).orElse(OptionalInt.empty()),
                until,
                Traits.of(identities));
    }

    private Map<String, List<String>> tables(int threads) {
        List<Counts> counts = new ArrayList<>(counted(threads));
        while (counts.size() > 1) {
            Counts taken = counts.remove(chance.nextInt(counts.size()));
            counts.get(chance.nextInt(counts.size())).merge(taken);
        }
        Directory directory =
                Directory.of(identities, groups, reference, counts.get(0).usage());
        Tables tables = Tables.of(counts.get(0), directory, datasets, world.asOf());
        Map<String, List<String>> lines = Written.lines(tables);
        lines.put(
                "unexplained",
                tables.reconciliation()
                        .filter(year -> year.unexplainedEvents() != 0 || year.unexplainedSum() != 0)
                        .map(Object::toString)
                        .toList());
        lines.put("fates", fates.stream().sorted().toList());
        lines.put(
                "notices",
                counts.get(0).actorNotices(identities, directory).stream()
                        .map(found -> found.dataset() + "|" + found.code() + " " + found.name() + "|" + found.events())
                        .sorted()
                        .toList());
        return lines;
    }

    private List<Counts> counted(int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Counts>> tasks = parts(1 + chance.nextInt(5)).stream()
                    .map(part -> (Callable<Counts>) () -> count(part))
                    .toList();
            List<Counts> counts = new ArrayList<>();
            for (Future<Counts> done : pool.invokeAll(tasks)) {
                counts.add(done.get());
            }
            return counts;
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        } finally {
            pool.shutdown();
        }
    }

    /** All rows of an id in one part, whichever. */
    private List<List<List<CompactEvent>>> parts(int number) {
        Map<String, List<CompactEvent>> byId = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.facts().dataset() + " " + row.facts().id(), TreeMap::new, Collectors.toList()));
        List<List<List<CompactEvent>>> parts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            parts.add(new ArrayList<>());
        }
        byId.values().forEach(event -> parts.get(chance.nextInt(number)).add(event));
        return parts;
    }

    private Counts count(List<List<CompactEvent>> part) {
        Counts counts = new Counts(shares);
        Involver involver = new Involver(identities, groups);
        for (List<CompactEvent> id : part) {
            for (Settled settled : settlement.settle(id)) {
                CompactEvent.Facts facts = settled.event().facts();
                Dataset dataset = datasets.get(facts.dataset());
                fates.add(
                        facts.file() + "|" + facts.line() + "|" + settled.fate().code() + "|" + settled.id());
                counts.addRows(facts.dataset(), facts.year(), settled.fate(), 1);
                if (settled.fate() == Fate.ACCEPTED || settled.fate() == Fate.LATER) {
                    counts.cover(
                            facts,
                            dataset.wholeYears()
                                    && !world.files().get(facts.file()).candidate());
                }
                if (settled.fate() == Fate.ACCEPTED) {
                    counts.add(settled.event(), involver, dataset.directed());
                }
            }
        }
        return counts;
    }
}
