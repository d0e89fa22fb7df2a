package org.eventbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Totals stand where rows partition the events and nowhere else, and what is cached in them is right. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SheetTotalsTest {
    private final MadeUpBooks books;
    private final ReadBook edition;
    private final ReadBook actor;

    SheetTotalsTest(@TempDir Path folder) {
        books = MadeUpBooks.in(folder);
        edition = books.edition();
        actor = books.actor(MadeUpEdition.NASTY);
    }

    @Test
    void onlySheetsWhoseRowsPartitionTheEventsHaveATotal() {
        assertThat(edition.sheetNames().stream().skip(1).filter(sheet -> !edition.total(sheet)
                        .isEmpty()))
                .containsExactly(
                        "Dataset-years desk",
                        "Dataset-years other",
                        "Dataset-years secret",
                        "Reconciliation desk",
                        "Reconciliation other",
                        "Reconciliation secret");
        assertThat(actor.sheetNames().stream().skip(1).filter(sheet -> !actor.total(sheet)
                        .isEmpty()))
                .containsExactly(
                        "By year desk",
                        "Fatalities by year desk",
                        "Classes and roles by year desk",
                        "Countries desk",
                        "Events desk",
                        "By year other",
                        "Fatalities by year other",
                        "Classes and roles by year other",
                        "By month other",
                        "Countries other",
                        "Events other");
    }

    @Test
    void everyCachedTotalIsTheSumOfItsColumn() {
        Stream.of(edition, actor)
                .forEach(book -> book.sheetNames().stream().skip(1).forEach(sheet -> assertTotals(book, sheet)));
    }

    @Test
    void totalsAreFormulasThatFollowAFilter() {
        assertThat(actor.formulas("By year desk"))
                .contains("SUBTOTAL(109,ByYear_desk[Events])")
                .allMatch(formula -> formula.startsWith("SUBTOTAL(109,"));
    }

    @Test
    void everyWayToAnActorsEventsLeadsToTheSameNumber() {
        long events = books.csv("actor-years").stream()
                .filter(row -> row.getOrDefault("actor_id", "").equals("other:" + MadeUpEdition.NASTY))
                .mapToLong(row -> Long.parseLong(row.get("events")))
                .sum();
        String said = Long.toString(events);
        assertThat(List.of("By year other", "Classes and roles by year other", "By month other", "Countries other"))
                .allSatisfy(sheet -> assertThat(actor.total(sheet)).containsEntry("Events", said));
        assertThat(actor.rows("Events other")).hasSize((int) events);
        assertThat(actor.total("Events other").get("Fatalities, best"))
                .isEqualTo(actor.total("By year other").get("Fatalities, best"))
                .isEqualTo(actor.total("Countries other").get("Fatalities, best"));
    }

    @Test
    void classesAddUpToTheEventsOfEachYear() {
        List<String> classes = List.of(
                "Verbal cooperation", "Material cooperation", "Verbal conflict", "Material conflict", "Class unknown");
        for (Map<String, String> year : actor.rows("Classes and roles by year desk")) {
            long sum = classes.stream()
                    .mapToLong(header -> Long.parseLong(year.getOrDefault(header, "")))
                    .sum();
            assertThat(year).containsEntry("Events", Long.toString(sum));
        }
    }

    @Test
    void nothingStaysUnexplained() {
        for (String dataset : List.of("desk", "other", "secret")) {
            assertThat(edition.total("Reconciliation " + dataset))
                    .containsEntry("Unexplained: accepted rows − events", "0")
                    .containsEntry("Unexplained: sum over actors", "0");
            assertThat(edition.all("Reconciliation " + dataset).stream().flatMap(List::stream))
                    .contains("All differences are explained: the last two columns are 0.");
        }
    }

    private static void assertTotals(ReadBook book, String sheet) {
        book.total(sheet).forEach((header, total) -> {
            if (total.matches("-?[0-9.]+")) {
                BigDecimal sum = book.rows(sheet).stream()
                        .map(row -> row.getOrDefault(header, ""))
                        .filter(cell -> !cell.isEmpty())
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(new BigDecimal(total)).as(sheet + ", " + header).isEqualByComparingTo(sum);
            }
        });
    }
}
