package org.eventbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eventbrief.actor.Actor;
import org.eventbrief.aggregate.Dataset;
import org.eventbrief.aggregate.SampleEvents;
import org.eventbrief.aggregate.Tables;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.Slugs;
import org.eventbrief.report.Source;
import org.eventbrief.report.Subject;
import org.eventbrief.report.sheets.ActorBook;
import org.eventbrief.report.sheets.EditionBook;
import org.eventbrief.settings.Settings;
import org.eventbrief.settings.Show;
import org.eventbrief.workbook.BookWriter;

class AnyActorNamesTest {
    @Property(tries = 12)
    void whateverAnActorIsCalledItsNameIsReadBackAsItIs(@ForAll("names") String name) throws IOException {
        Tables tables = SampleEvents.ofDesk()
                .event("a", "2021-03-04", "battle", name, "Belmara", 3)
                .event("b", "2022-03-04", "treaty", name + ";Belmara", "", -1)
                .tables();
        Actor actor = tables.actors()
                .map(entry -> entry.actor())
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        Subject subject = new Subject(Slugs.of(actor), name, List.of(actor), Map.of());
        EditionFacts facts = facts(tables, subject);
        Path folder = Files.createTempDirectory("names");
        try {
            Path everything = folder.resolve("actor-years.xlsx");
            Path one = folder.resolve(subject.slug() + ".xlsx");
            new BookWriter().write(EditionBook.of(facts, Workbooks.dictionary()), everything);
            new BookWriter().write(ActorBook.of(facts, Workbooks.dictionary(), subject), one);
            assertThat(ReadBook.of(everything).rows("Actor-years"))
                    .extracting(row -> row.get("Actor"))
                    .containsExactlyInAnyOrder(name, name, "Belmara", "Belmara");
            assertThat(ReadBook.of(one).all("Contents").get(0)).containsExactly(name);
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                files.forEach(file -> file.toFile().delete());
            }
            Files.delete(folder);
        }
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("=+-@'\"<>&[]:\\/?*#%{}()!_x041,. aÀßıİСمリ🏴")
                .withCharRange('!', '~')
                .ofMinLength(1)
                .ofMaxLength(60)
                .filter(name -> name.codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000))
                .filter(name -> !name.contains(";") && !name.isBlank() && !name.equals("Belmara"))
                .filter(name -> name.equals(name.strip()));
    }

    private static EditionFacts facts(Tables tables, Subject subject) {
        Dataset desk = tables.datasets().get(0);
        return new EditionFacts(
                "2022-12-31-names",
                Optional.empty(),
                LocalDate.of(2022, 12, 31),
                Settings.DEFAULT,
                tables,
                List.of(new Source(desk, "", "", "", "", Show.EVENTS)),
                List.of(),
                List.of(subject),
                List.of(),
                List.of(),
                List.of(),
                actor -> Stream.of());
    }
}
