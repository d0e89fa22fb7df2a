package org.eventbrief.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventbrief.actor.Actor;
import org.eventbrief.actor.Reference;
import org.eventbrief.actor.ReferenceTables;
import org.eventbrief.aggregate.Dataset;
import org.eventbrief.aggregate.Restatement;
import org.eventbrief.aggregate.SampleEvents;
import org.eventbrief.aggregate.Tables;
import org.eventbrief.event.Account;
import org.eventbrief.event.Deaths;
import org.eventbrief.event.Edtf;
import org.eventbrief.event.Event;
import org.eventbrief.event.EventDate;
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
import org.eventbrief.event.Targeting;
import org.eventbrief.notice.RejectedRow;
import org.eventbrief.notice.RejectionRule;
import org.eventbrief.notice.RemarkRule;
import org.eventbrief.notice.RemarkedRow;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.InputFacts;
import org.eventbrief.report.ListedEvent;
import org.eventbrief.report.Sides;
import org.eventbrief.report.Slugs;
import org.eventbrief.report.Source;
import org.eventbrief.report.Subject;
import org.eventbrief.report.UnplacedEvent;
import org.eventbrief.settings.Settings;
import org.eventbrief.settings.Show;

/** An edition about countries that do not exist, with every name that a workbook may stumble over. */
final class MadeUpEdition {
    /** The actor with the most of everything; its name would be a formula. */
    static final String NASTY = "=HYPERLINK(\"https://example.org\",\"A\"&B1)";

    /** Whom it meets. */
    private static final List<String> OTHERS = List.of(
            "+Belmara",
            "-Corvia",
            "@Dorn",
            "'Erran'",
            "\tTab",
            "Line\nbreak",
            "_x0041_scaped",
            "Bell\u0007",
            "قوات أركونيا",
            "アルコニア",
            "🏴 Flag",
            "../../etc/passwd",
            "CON",
            "History",
            "<b>&amp;</b> \"quoted\", 'so'",
            "Front",
            "Long ".repeat(70).strip());

    private final SampleEvents sample =
            SampleEvents.ofDesk().dataset("other", false, true).dataset("secret", false, true);
    private final Tables tables;

    private MadeUpEdition(Reference reference) {
        sample.with(reference);
        for (int i = 0; i < OTHERS.size(); i++) {
            add("desk", "d" + i, 2019 + i % 5 + "-0" + (1 + i % 9) + "-11", NASTY, OTHERS.get(i), i % 3 == 0 ? -1 : i);
        }
        add("desk", "vague", "2021-05~", NASTY, "+Belmara", 2);
        add("desk", "year", "2022?", "+Belmara", NASTY, 30);
        add("desk", "lost", "", NASTY, "@Dorn", 1);
        add("desk", "both-sides", "2021-06-01", NASTY + ";+Belmara", NASTY, 7);
        add("desk", "nobody", "2020-01-05", "", "", 1);
        for (int i = 0; i < 45; i++) {
            add("other", "o" + i, (i < 20 ? 2020 : 2021) + "-03-0" + (1 + i % 9), NASTY, "-Corvia", i);
        }
        twoOfOneName();
        add("secret", "s1", "2020-01-01", "Known only by id", "-Corvia", 3);
        sample.rejected("desk", 2);
        tables = sample.tables();
    }

    /** The facts of the edition; a folder is needed to read reference tables from. */
    static EditionFacts in(Path folder) {
        try {
            Path reference = Files.createDirectories(folder.resolve("reference"));
            Files.writeString(
                    reference.resolve("groups.csv"),
                    """
                    group_id,group,member,valid_from,valid_to,note
                    league,"The League, =1+1",+Belmara,2020,,
                    league,"The League, =1+1",-Corvia,,2022-06,
                    """);
            return new MadeUpEdition(ReferenceTables.read(reference)).facts();
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }

    private void add(String dataset, String id, String date, String side1, String side2, int best) {
        EventDate when = Edtf.parse(date).orElseThrow();
        int n = sample.events().size();
        boolean battle = n % 3 != 1;
        sample.event(new Event(
                dataset,
                id,
                0,
                when,
                when.year(),
                new EventType(
                        battle ? "battle" : "=treaty",
                        n % 4 == 0 ? "" : "sub " + n % 4,
                        n % 5 == 4
                                ? Optional.empty()
                                : Optional.of(battle ? QuadClass.MATERIAL_CONFLICT : QuadClass.VERBAL_COOPERATION)),
                Stream.concat(
                                mentions(dataset, side1, Role.SIDE_1).stream(),
                                mentions(dataset, side2, Role.SIDE_2).stream())
                        .toList(),
                best < 0 ? Deaths.NONE_KNOWN : Deaths.of(best / 2, best, best * 2),
                n % 6 == 0 ? Place.UNKNOWN : new Place("Arkonia", n % 2 == 0 ? "" : "North; \"Arkonia\""),
                dataset.equals("desk") ? Targeting.NOT_SAID : n % 2 == 0 ? Targeting.CIVILIANS : Targeting.OTHERS,
                new Occurrences(n % 7 == 0 ? 2 : 1, n % 7 == 0),
                account(n),
                id.hashCode(),
                new RowRef(dataset + ".csv", n + 2)));
    }

    private static Account account(int n) {
        String words = n % 8 == 0 ? "=1+1 is no formula.\nA second line." : "Made-up note " + n;
        return new Account(
                "Place " + n,
                "1",
                n % 3 == 0 ? "10.5" : "unknown",
                "-20.25",
                true,
                words,
                "@source",
                "2023",
                n % 4 == 0 ? "javascript:alert(1)" : "https://example.org/" + n,
                n % 5 == 0 ? "the government" : "");
    }

    private static List<Participant> mentions(String dataset, String names, Role role) {
        return Stream.of(names.split(";"))
                .filter(name -> !name.isEmpty())
                .map(name -> new Participant(role, new Mention(dataset, "", name, Kind.OTHER)))
                .toList();
    }

    private void twoOfOneName() {
        for (String id : List.of("17", "18")) {
            Event like = sample.events().get(0);
            sample.event(new Event(
                    "other",
                    "twin-" + id,
                    0,
                    like.date(),
                    like.year(),
                    like.type(),
                    List.of(
                            new Participant(Role.SIDE_1, new Mention("other", id, "Twin", Kind.REBEL)),
                            new Participant(Role.ASSOCIATE_1, new Mention("other", "", NASTY, Kind.OTHER))),
                    like.deaths(),
                    like.place(),
                    like.targeting(),
                    like.occurrences(),
                    like.account(),
                    id.hashCode(),
                    new RowRef("other.csv", 900)));
        }
    }

    private EditionFacts facts() {
        List<Actor> actors = tables.actors().map(entry -> entry.actor()).toList();
        Event lost = sample.events().stream()
                .filter(event -> event.id().equals("lost"))
                .findFirst()
                .orElseThrow();
        return new EditionFacts(
                "2023-12-31-made-up",
                Optional.of("2023-11-30-before"),
                LocalDate.of(2023, 12, 31),
                Settings.DEFAULT,
                tables,
                List.of(
                        source("desk", true, Show.EVENTS),
                        source("other", false, Show.EVENTS),
                        source("secret", false, Show.COUNTS)),
                files(),
                actors.stream().collect(Collectors.groupingBy(Actor::name)).values().stream()
                        .map(MadeUpEdition::subject)
                        .toList(),
                List.of(new UnplacedEvent(lost, List.of(NASTY, "@Dorn"), List.of("desk:" + NASTY, "desk:@Dorn"))),
                List.of(
                        new RejectedRow(new RowRef("desk.csv", 98), RejectionRule.BAD_DATE, "date", "=soon", "x1"),
                        new RejectedRow(new RowRef("desk.csv", 97), RejectionRule.MISSING_ID, "", "", "")),
                List.of(new RemarkedRow(new RowRef("desk.csv", 2), RemarkRule.NO_ACTOR, "", "nobody")),
                this::events,
                Optional.of(restatements(actors.get(0))));
    }

    private static Subject subject(List<Actor> same) {
        Actor first = same.get(0);
        return new Subject(Slugs.of(first), first.name(), same, Map.of());
    }

    private static Source source(String code, boolean directed, Show show) {
        return new Source(
                new Dataset(code, "Made-up " + code, "1.0", directed, !directed, false, Optional.empty()),
                "Nobody",
                "No licence",
                "Nobody (2023). Made up " + code + ".",
                "https://example.org/" + code,
                show);
    }

    private List<InputFacts> files() {
        Map<Fate, Long> fates = new EnumMap<>(Fate.class);
        fates.put(Fate.ACCEPTED, 22L);
        fates.put(Fate.UNPLACED, 1L);
        fates.put(Fate.REJECTED, 2L);
        return List.of(new InputFacts("desk.csv", 1, "00", "desk", "desk", "1.0", 25, fates));
    }

    private static List<Restatement> restatements(Actor actor) {
        return List.of(
                new Restatement(
                        actor.dataset(),
                        Optional.of(actor),
                        2021,
                        Restatement.Figure.EVENTS,
                        OptionalLong.of(9),
                        OptionalLong.of(7),
                        new Restatement.Reasons(1, 0, 3, 0)),
                new Restatement(
                        "desk",
                        Optional.empty(),
                        2020,
                        Restatement.Figure.FATALITIES_BEST,
                        OptionalLong.empty(),
                        OptionalLong.of(4),
                        new Restatement.Reasons(0, 2, 0, 1)));
    }

    private Stream<ListedEvent> events(Actor actor) {
        return sample.events().stream()
                .filter(event -> event.dataset().equals(actor.dataset()))
                .filter(event ->
                        event.year().isPresent() && !roles(event, actor).isEmpty())
                .map(event -> new ListedEvent(
                        event,
                        event.id(),
                        roles(event, actor),
                        sides(event, Mention::name),
                        sides(event, mention -> mention.dataset() + ":" + id(mention))));
    }

    private static Set<Role> roles(Event event, Actor actor) {
        return event.participants().stream()
                .filter(who -> isSame(who.mention(), actor))
                .map(Participant::role)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static boolean isSame(Mention mention, Actor actor) {
        return actor.id().equals(actor.dataset() + ":" + id(mention));
    }

    private static String id(Mention mention) {
        return mention.providerId().isEmpty() ? mention.name() : mention.providerId();
    }

    private static Sides sides(Event event, Function<Mention, String> form) {
        return new Sides(
                joined(event, Role.SIDE_1, form),
                joined(event, Role.SIDE_2, form),
                joined(event, Role.ASSOCIATE_1, form),
                joined(event, Role.ASSOCIATE_2, form));
    }

    private static String joined(Event event, Role role, Function<Mention, String> form) {
        return event.participants().stream()
                .filter(who -> who.role() == role)
                .map(who -> form.apply(who.mention()))
                .collect(Collectors.joining("; "));
    }
}
