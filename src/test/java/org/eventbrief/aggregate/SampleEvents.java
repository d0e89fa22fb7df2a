package org.eventbrief.aggregate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eventbrief.actor.Directory;
import org.eventbrief.actor.Groups;
import org.eventbrief.actor.Identities;
import org.eventbrief.actor.Reference;
import org.eventbrief.event.Account;
import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Compacting;
import org.eventbrief.event.Deaths;
import org.eventbrief.event.Edtf;
import org.eventbrief.event.Event;
import org.eventbrief.event.EventType;
import org.eventbrief.event.Fate;
import org.eventbrief.event.Kind;
import org.eventbrief.event.Mention;
import org.eventbrief.event.Occurrences;
import org.eventbrief.event.Participant;
import org.eventbrief.event.Place;
import org.eventbrief.event.QuadClass;
import org.eventbrief.event.Role;
import org.eventbrief.event.RowRef;
import org.eventbrief.event.Span;
import org.eventbrief.event.Targeting;
import org.eventbrief.event.Words;
import org.eventbrief.notice.ActorNotice;

/** Makes tables from a few made-up events, all in countries that do not exist. */
public final class SampleEvents {
    private final Map<String, Dataset> datasets = new LinkedHashMap<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Integer> filesOf = new ArrayList<>();
    private final List<InputFile> files = new ArrayList<>(List.of(new InputFile("sample.csv", false, false, false)));
    private final Set<String> withdrawn = new HashSet<>();
    private final List<String> fates = new ArrayList<>();
    private final List<ActorNotice> notices = new ArrayList<>();
    private final Map<String, Long> rejected = new LinkedHashMap<>();
    private Reference reference = Reference.NONE;
    private Optional<LocalDate> asOf = Optional.empty();

    /** No events yet, of one directed dataset, {@code desk}. */
    public static SampleEvents ofDesk() {
        return new SampleEvents().dataset("desk", true, false);
    }

    /** Another dataset. */
    public SampleEvents dataset(String code, boolean directed, boolean wholeYears) {
        datasets.put(code, new Dataset(code, "Made-up " + code, "1.0", directed, wholeYears, false, Optional.empty()));
        return this;
    }

    /** Another dataset, whatever it is like. */
    public SampleEvents dataset(Dataset dataset) {
        datasets.put(dataset.code(), dataset);
        return this;
    }

    /** From here on events stand in another file. */
    public SampleEvents file(String name, boolean joins, boolean ids, boolean candidate) {
        files.add(new InputFile(name, joins, ids, candidate));
        return this;
    }

    /** Events that were taken back, whatever their dataset. */
    public SampleEvents withdrawn(String... ids) {
        withdrawn.addAll(List.of(ids));
        return this;
    }

    /** What became of each row: its file and line, its fate and its event's id; to be asked when tables were made. */
    public List<String> fates() {
        return fates.stream().sorted().toList();
    }

    /** What was decided about names and memberships; to be asked when tables were made. */
    public List<String> notices() {
        return notices.stream()
                .map(notice -> notice.code() + " " + notice.name() + " " + notice.events())
                .sorted()
                .toList();
    }

    /** With these aliases and groups. */
    public SampleEvents with(Reference tables) {
        reference = tables;
        return this;
    }

    /** Rows of a dataset that could not be read. */
    public SampleEvents rejected(String dataset, long rows) {
        rejected.put(dataset, rows);
        return this;
    }

    /** Cut after a day. */
    public SampleEvents asOf(LocalDate day) {
        asOf = Optional.of(day);
        return this;
    }

    /** An event of the desk; sides are names separated by semicolons, deaths a best count or −1. */
    public SampleEvents event(String id, String date, String type, String side1, String side2, int best) {
        return event("desk", id, date, type, side1, side2, "", Deaths.of(-1, best, -1), "Arkonia");
    }

    /** An event of any dataset. */
    public SampleEvents event(
            String dataset,
            String id,
            String date,
            String type,
            String side1,
            String side2,
            String associates1,
            Deaths deaths,
            String country) {
        List<Participant> who = Stream.of(
                        named(dataset, side1, Role.SIDE_1),
                        named(dataset, side2, Role.SIDE_2),
                        named(dataset, associates1, Role.ASSOCIATE_1))
                .flatMap(List::stream)
                .toList();
        var when = Edtf.parse(date).orElseThrow();
        return event(new Event(
                dataset,
                id,
                0,
                when,
                when.year(),
                new EventType(type, "", quad(type)),
                who,
                deaths,
                new Place(country, country.isEmpty() ? "" : "North " + country),
                Targeting.NOT_SAID,
                Occurrences.ONCE,
                new Account(country, "place", "10.5", "20.25", true, "Note on " + id, "Made-up source", "", "", ""),
                id.hashCode(),
                new RowRef("", 0)));
    }

    /** An event as it is; where it names no row, it stands in the file at hand. */
    public SampleEvents event(Event event) {
        int file = files.size() - 1;
        RowRef next = new RowRef(files.get(file).name(), events.size() + 2);
        events.add(new Event(
                event.dataset(),
                event.id(),
                event.timestamp(),
                event.date(),
                event.year(),
                event.type(),
                event.participants(),
                event.deaths(),
                event.place(),
                event.targeting(),
                event.occurrences(),
                event.account(),
                event.hash(),
                event.row().file().isEmpty() ? next : event.row()));
        filesOf.add(file);
        return this;
    }

    private static Optional<QuadClass> quad(String type) {
        return switch (type) {
            case "battle" -> Optional.of(QuadClass.MATERIAL_CONFLICT);
            case "treaty" -> Optional.of(QuadClass.VERBAL_COOPERATION);
            case "aid" -> Optional.of(QuadClass.MATERIAL_COOPERATION);
            case "veto" -> Optional.of(QuadClass.VERBAL_CONFLICT);
            default -> Optional.empty();
        };
    }

    private static List<Participant> named(String dataset, String names, Role role) {
        return Stream.of(names.split(";"))
                .filter(name -> !name.isEmpty())
                .map(name -> new Participant(
                        role,
                        new Mention(dataset, "", name, name.startsWith("Civilians") ? Kind.CIVILIANS : Kind.OTHER)))
                .toList();
    }

    /** The events as they are. */
    public List<Event> events() {
        return List.copyOf(events);
    }

    /** Settles and counts them. */
    public Tables tables() {
        Words words = new Words();
        datasets.keySet().forEach(words::dataset);
        List<CompactEvent> compact = IntStream.range(0, events.size())
                .mapToObj(i -> Compacting.of(words, events.get(i), filesOf.get(i)))
                .toList();
        Identities identities = Identities.of(words.vocabulary().mentions(), reference);
        Groups groups = Groups.of(identities, reference);
        Involver involver = new Involver(identities, groups);
        Counts counts = new Counts(new Shares(Order.of(identities, words.vocabulary()), 3, Shelf.inMemory()));
        Settlement settlement = settlement(compact, identities);
        Map<String, List<CompactEvent>> byId = compact.stream()
                .collect(Collectors.groupingBy(
                        event -> event.facts().dataset() + " " + event.facts().id(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        byId.values().forEach(rows -> settlement.settle(rows).forEach(settled -> count(settled, counts, involver)));
        rejected.forEach(
                (dataset, rows) -> counts.addRows(words.dataset(dataset), CompactEvent.NO_YEAR, Fate.REJECTED, rows));
        Directory directory = Directory.of(identities, groups, reference, counts.usage());
        notices.addAll(identities.notices());
        notices.addAll(groups.notices());
        notices.addAll(counts.actorNotices(identities, directory));
        return Tables.of(counts, directory, List.copyOf(datasets.values()), asOf);
    }

    private Settlement settlement(List<CompactEvent> rows, Identities identities) {
        List<Dataset> numbered = List.copyOf(datasets.values());
        int[] until = new int[numbered.size()];
        Arrays.fill(until, CompactEvent.NO_DAY);
        rows.stream()
                .map(CompactEvent::facts)
                .filter(row -> numbered.get(row.dataset()).wholeYears()
                        && !files.get(row.file()).candidate()
                        && row.year() != CompactEvent.NO_YEAR)
                .forEach(row -> until[row.dataset()] = Math.max(until[row.dataset()], (int)
                        Span.ofYear(row.year()).last().toEpochDay()));
        return new Settlement(
                files,
                (dataset, id) -> withdrawn.contains(id),
                asOf.map(day -> OptionalInt.of((int) day.toEpochDay())).orElse(OptionalInt.empty()),
                until,
                Traits.of(identities));
    }

    private void count(Settled settled, Counts counts, Involver involver) {
        CompactEvent.Facts facts = settled.event().facts();
        Dataset dataset = List.copyOf(datasets.values()).get(facts.dataset());
        InputFile file = files.get(facts.file());
        fates.add(file.name() + ":" + facts.line() + " " + settled.fate().code() + " " + settled.id());
        counts.addRows(facts.dataset(), facts.year(), settled.fate(), 1);
        if (settled.fate() == Fate.ACCEPTED || settled.fate() == Fate.LATER) {
            counts.cover(facts, dataset.wholeYears() && !file.candidate());
        }
        if (settled.fate() == Fate.ACCEPTED) {
            counts.add(settled.event(), involver, dataset.directed());
        }
    }
}
