package org.eventbrief.aggregate.naive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.eventbrief.event.Account;
import org.eventbrief.event.Deaths;
import org.eventbrief.event.Event;
import org.eventbrief.event.EventDate;
import org.eventbrief.event.EventType;
import org.eventbrief.event.Kind;
import org.eventbrief.event.Mention;
import org.eventbrief.event.Occurrences;
import org.eventbrief.event.Participant;
import org.eventbrief.event.Place;
import org.eventbrief.event.Precision;
import org.eventbrief.event.QuadClass;
import org.eventbrief.event.Role;
import org.eventbrief.event.RowRef;
import org.eventbrief.event.Span;
import org.eventbrief.event.Targeting;

/** Generates made-up worlds that are full of what is hard: few names and ids, so that everything meets everything. */
final class Worlds {
    private static final List<String> NAMES = List.of(
            "Arkonia", "Belmara", "Corvia", "Civilians", "League", "Union", "Zed", "\uFF5Etilde", "\uD83D\uDE00smile");
    private static final List<World.InputFile> FILES = List.of(
            new World.InputFile("acled", "a.csv", false, false, false),
            new World.InputFile("acled", "b-monadic.csv", true, false, false),
            new World.InputFile("ucdp-ged", "ged191.csv", false, true, false),
            new World.InputFile("ucdp-ged", "ged191-short.csv", false, false, false),
            new World.InputFile("ucdp-ged", "ged-20-0-1.csv", false, true, true),
            new World.InputFile("desk", "\uFF5E.csv", false, false, false),
            new World.InputFile("desk", "\uD83D\uDE00.csv", false, false, false),
            new World.InputFile("gdelt-2", "export.csv", false, true, false));

    private Worlds() {}

    static String kindOf(String name) {
        return switch (name) {
            case "Civilians" -> "civilians";
            case "Arkonia", "Belmara" -> "state";
            case "Zed" -> "rebel";
            default -> "other";
        };
    }

    static Arbitrary<World> any() {
        Arbitrary<Optional<World.Days>> stated = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.just(Optional.empty())),
                net.jqwik.api.Tuple.of(
                        1,
                        Arbitraries.just(
                                Optional.of(new World.Days(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 12, 31))))));
        return Combinators.combine(
                        stated,
                        rows(),
                        alias().list().ofMaxSize(5),
                        member().list().ofMaxSize(6),
                        taken().list().ofMaxSize(3),
                        Arbitraries.of(LocalDate.of(2020, 6, 30), LocalDate.of(2030, 1, 1), LocalDate.of(2018, 1, 1))
                                .optional(0.3))
                .as((covered, rows, aliases, members, withdrawn, asOf) ->
                        new World(datasets(covered), FILES, rows, aliases, members, withdrawn, asOf));
    }

    private static Map<String, World.Dataset> datasets(Optional<World.Days> stated) {
        Map<String, World.Dataset> datasets = new LinkedHashMap<>();
        datasets.put("acled", new World.Dataset(false, false, false, Optional.empty()));
        datasets.put("ucdp-ged", new World.Dataset(false, true, false, Optional.empty()));
        datasets.put("desk", new World.Dataset(true, false, false, stated));
        datasets.put("gdelt-2", new World.Dataset(true, false, true, stated));
        return datasets;
    }

    private static Arbitrary<List<World.Row>> rows() {
        return row().list().ofMaxSize(14).map(rows -> {
            List<World.Row> numbered = new ArrayList<>();
            for (World.Row row : rows) {
                World.InputFile file = FILES.get(row.file());
                List<World.Part> parts = row.parts().stream()
                        .map(part -> file.ids() ? part : new World.Part(part.role(), "", part.name(), part.kind()))
                        .toList();
                long timestamp = file.dataset().equals("acled") ? row.timestamp() : 0;
                numbered.add(new World.Row(
                        row.file(),
                        numbered.size() + 2,
                        row.id(),
                        timestamp,
                        row.when(),
                        row.statedYear(),
                        row.type(),
                        parts,
                        row.deaths(),
                        row.place(),
                        row.targeting(),
                        row.occurrences()));
            }
            return numbered;
        });
    }

    private static Arbitrary<World.Row> row() {
        Arbitrary<World.Row> what = Combinators.combine(
                        type(),
                        deaths(),
                        Arbitraries.of(
                                new World.Place("", ""),
                                new World.Place("Arkonia", "North"),
                                new World.Place("Arkonia", "South"),
                                new World.Place("Belmara", "")),
                        Arbitraries.of("", "civilians", "others"),
                        Arbitraries.of(1, 1, 2, 7))
                .as((type, deaths, place, targeting, occurrences) -> new World.Row(
                        0,
                        0,
                        "",
                        0,
                        new World.When(Optional.empty(), false),
                        Optional.empty(),
                        type,
                        List.of(),
                        deaths,
                        place,
                        targeting,
                        occurrences));
        return Combinators.combine(
                        what,
                        Arbitraries.integers().between(0, FILES.size() - 1),
                        Arbitraries.of("e1", "e2", "e3", "e4"),
                        Arbitraries.of(0L, 0L, 5L, 9L),
                        when(),
                        Arbitraries.of(2019, 2020, 2021).optional(0.3),
                        part().list().ofMaxSize(4))
                .as((rest, file, id, timestamp, when, year, parts) -> new World.Row(
                        file,
                        0,
                        id,
                        timestamp,
                        when,
                        year,
                        rest.type(),
                        parts,
                        rest.deaths(),
                        rest.place(),
                        rest.targeting(),
                        rest.occurrences()));
    }

    private static Arbitrary<World.Type> type() {
        return Arbitraries.of(
                new World.Type("battle", "", "material conflict"),
                new World.Type("battle", "raid", "material conflict"),
                new World.Type("treaty", "", "verbal cooperation"),
                new World.Type("battle", "", ""));
    }

    private static Arbitrary<World.Deaths> deaths() {
        return Arbitraries.of(
                new World.Deaths(-1, -1, -1),
                new World.Deaths(2, -1, -1),
                new World.Deaths(0, 0, 0),
                new World.Deaths(1, 3, 9),
                new World.Deaths(4, 4, 4));
    }

    private static Arbitrary<World.When> when() {
        Arbitrary<World.When> dated = Arbitraries.of(
                        "2019-03-04/2019-03-04",
                        "2020-01-01/2020-01-01",
                        "2020-06-15/2020-06-15",
                        "2020-06-01/2020-06-30",
                        "2020-01-01/2020-12-31",
                        "2020-11-28/2020-12-03",
                        "2020-12-31/2021-01-01",
                        "2021-07-01/2021-07-31",
                        "2019-10-01/2021-02-28")
                .map(Worlds::days)
                .flatMap(days ->
                        Arbitraries.of(true, true, false).map(month -> new World.When(Optional.of(days), month)));
        return dated.injectNull(0.1).map(when -> when == null ? new World.When(Optional.empty(), false) : when);
    }

    private static Arbitrary<World.Part> part() {
        return Combinators.combine(
                        Arbitraries.of("side_1", "side_1", "side_2", "associate_1", "associate_2"),
                        Arbitraries.of("", "1", "2"),
                        Arbitraries.of(NAMES))
                .as((role, id, name) -> new World.Part(role, id, name, kindOf(name)));
    }

    private static Arbitrary<World.Alias> alias() {
        return Combinators.combine(
                        Arbitraries.of("x", "y", "z", "g1"),
                        Arbitraries.of(true, false),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(3, Arbitraries.of(NAMES)),
                                net.jqwik.api.Tuple.of(
                                        2, Arbitraries.of("ucdp-ged:1", "ucdp-ged:2", "gdelt-2:1", "acled:1"))),
                        Arbitraries.of("", "", "acled", "ucdp-ged", "desk"),
                        bounds())
                .as((actor, told, alias, dataset, bounds) -> new World.Alias(
                        actor,
                        told ? preferred(actor) : "",
                        alias,
                        dataset,
                        told && actor.equals("z") ? "group" : told && actor.equals("x") ? "person" : "",
                        bounds.get(0),
                        bounds.get(1)));
    }

    private static String preferred(String actor) {
        return switch (actor) {
            case "x" -> "Corvia";
            case "y" -> "Yonder";
            case "g1" -> "League";
            default -> "Union";
        };
    }

    private static Arbitrary<World.Member> member() {
        return Combinators.combine(
                        Arbitraries.of("g1", "g2", "g3"),
                        Arbitraries.of(true, false),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(4, Arbitraries.of(NAMES)),
                                net.jqwik.api.Tuple.of(
                                        3,
                                        Arbitraries.of("x", "y", "ucdp-ged:1", "desk:Arkonia", "g1", "g2", "nobody"))),
                        bounds())
                .as((group, told, member, bounds) -> new World.Member(
                        group,
                        told ? (group.equals("g1") ? "League" : group.equals("g2") ? "Union" : "Third") : "",
                        member,
                        bounds.get(0),
                        bounds.get(1)));
    }

    private static Arbitrary<List<World.Bound>> bounds() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Arbitraries.just(List.of(bound(""), bound("")))),
                net.jqwik.api.Tuple.of(
                        4,
                        Combinators.combine(
                                        Arbitraries.of("", "2019", "2020", "2020-06-15", "2020-06"),
                                        Arbitraries.of("", "2020", "2020-06-30", "2020-12", "2021-02-03"))
                                .as((from, to) -> List.of(bound(from), bound(to)))));
    }

    private static Arbitrary<World.Taken> taken() {
        return Combinators.combine(
                        Arbitraries.of("acled", "desk", "ucdp-ged"), Arbitraries.of("e1", "e2", "e3~2", "nothing"))
                .as(World.Taken::new);
    }

    private static World.Bound bound(String text) {
        if (text.isEmpty()) {
            return new World.Bound(text, Optional.empty());
        }
        LocalDate first = LocalDate.parse((text + "-01-01").substring(0, 10));
        LocalDate last =
                switch (text.length()) {
                    case 4 -> first.plusYears(1).minusDays(1);
                    case 7 -> first.plusMonths(1).minusDays(1);
                    default -> first;
                };
        return new World.Bound(text, Optional.of(new World.Days(first, last)));
    }

    private static World.Days days(String text) {
        return new World.Days(LocalDate.parse(text.substring(0, 10)), LocalDate.parse(text.substring(11)));
    }

    static Event event(World world, World.Row row) {
        String dataset = world.dataset(row);
        EventDate date = row.when()
                .days()
                .<EventDate>map(days -> new EventDate.Known(
                        new Span(days.first(), days.last()),
                        row.when().monthKnown() ? Precision.MONTH : Precision.YEAR,
                        false,
                        false,
                        ""))
                .orElse(new EventDate.Unknown(""));
        return new Event(
                dataset,
                row.id(),
                row.timestamp(),
                date,
                row.statedYear().map(OptionalInt::of).orElse(date.year()),
                new EventType(
                        row.type().type(),
                        row.type().subtype(),
                        QuadClass.parse(row.type().quad())),
                row.parts().stream()
                        .map(part -> new Participant(
                                Role.valueOf(part.role().toUpperCase(java.util.Locale.ROOT)),
                                new Mention(
                                        dataset,
                                        part.id(),
                                        part.name(),
                                        Kind.parse(part.kind()).orElseThrow())))
                        .toList(),
                new Deaths(row.deaths().low(), row.deaths().best(), row.deaths().high()),
                new Place(row.place().country(), row.place().admin1()),
                switch (row.targeting()) {
                    case "civilians" -> Targeting.CIVILIANS;
                    case "others" -> Targeting.OTHERS;
                    default -> Targeting.NOT_SAID;
                },
                new Occurrences(row.occurrences(), false),
                Account.NONE,
                0,
                new RowRef(world.files().get(row.file()).name(), row.line()));
    }

    static void writeTables(World world, Path folder) throws IOException {
        Files.writeString(
                folder.resolve("actors.csv"),
                "actor_id,actor,alias,dataset,kind,valid_from,valid_to,note\n"
                        + world.aliases().stream()
                                .map(row -> String.join(
                                        ",",
                                        row.actorId(),
                                        row.actor(),
                                        row.alias(),
                                        row.dataset(),
                                        row.kind(),
                                        row.from().text(),
                                        row.to().text(),
                                        ""))
                                .collect(Collectors.joining("\n")));
        Files.writeString(
                folder.resolve("groups.csv"),
                "group_id,group,member,valid_from,valid_to,note\n"
                        + world.members().stream()
                                .map(row -> String.join(
                                        ",",
                                        row.groupId(),
                                        row.group(),
                                        row.member(),
                                        row.from().text(),
                                        row.to().text(),
                                        ""))
                                .collect(Collectors.joining("\n")));
    }
}
