package org.eventbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eventbrief.report.book.Book;
import org.eventbrief.report.book.Chart;
import org.eventbrief.report.book.Column;
import org.eventbrief.report.book.Sheet;
import org.eventbrief.report.sheets.ActorBook;
import org.eventbrief.report.sheets.EditionBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the sheets say around their figures. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SheetWordsTest {
    private static final Pattern REFERENCE = Pattern.compile("\\[note [0-9]+]");

    private final MadeUpBooks books;
    private final ReadBook edition;
    private final ReadBook actor;

    SheetWordsTest(@TempDir Path folder) {
        books = MadeUpBooks.in(folder);
        edition = books.edition();
        actor = books.actor(MadeUpEdition.NASTY);
    }

    @Test
    void everyNoteThatASheetRefersToIsThere() {
        for (ReadBook book : List.of(edition, actor)) {
            List<String> notes =
                    book.rows("Notes").stream().map(row -> row.get("Note")).toList();
            List<String> references = book.sheetNames().stream()
                    .filter(sheet -> !sheet.equals("Notes") && !sheet.equals("Columns"))
                    .flatMap(sheet -> book.all(sheet).stream())
                    .flatMap(row -> row.stream().limit(1))
                    .flatMap(text -> REFERENCE.matcher(text).results())
                    .map(found -> found.group())
                    .toList();
            assertThat(references).hasSizeGreaterThan(20);
            assertThat(notes).doesNotHaveDuplicates().containsAll(references);
        }
    }

    @Test
    void theSheetOfColumnsDescribesEveryColumnOfEverySheet() {
        for (Book book : List.of(editionBook(), actorBook(MadeUpEdition.NASTY))) {
            ReadBook read = book.sheets().size() == editionBook().sheets().size() ? edition : actor;
            List<String> described = read.rows("Columns").stream()
                    .map(row -> row.get("Sheet") + ": " + row.get("Column"))
                    .toList();
            List<String> years =
                    described.stream().filter(entry -> entry.contains(" … ")).toList();
            for (Sheet sheet : book.sheets()) {
                sheet.table().columns().stream()
                        .map(Column::header)
                        .filter(header ->
                                !header.matches("[0-9]{4}") && !sheet.name().equals("Columns"))
                        .forEach(header -> assertThat(described).contains(sheet.name() + ": " + header));
            }
            assertThat(read.rows("Columns"))
                    .allSatisfy(
                            row -> assertThat(row.get("Meaning")).isNotEmpty().doesNotContain("side_1"));
            assertThat(years).hasSize(read == edition ? 4 : 0);
        }
    }

    @Test
    void rowsOfADatasetThatMayNotBeShownAreTheirIdsAlone() {
        ReadBook secret = books.actor("Known only by id");
        assertThat(secret.header("Events")).containsExactly("Event id", "File", "Line");
        assertThat(secret.rows("Events")).extracting(row -> row.get("Event id")).containsExactly("s1");
        assertThat(secret.sheetNames().stream()
                        .flatMap(sheet -> secret.all(sheet).stream())
                        .flatMap(List::stream))
                .noneMatch(text -> text.startsWith("Made-up note"));
    }

    @Test
    void twoActorsOfOneNameAreToldApart() {
        assertThat(edition.rows("Actor-years").stream()
                        .filter(row -> row.getOrDefault("Actor", "").equals("Twin"))
                        .map(row -> row.get("Actor id")))
                .containsExactly("other:17", "other:18");
        assertThat(actorBook("Twin").imprint().title()).isEqualTo("Twin (other:17)");
    }

    @Test
    void aDateThatIsVagueKeepsItsEndsAndItsDoubt() {
        Map<String, String> vague = actor.rows("Events desk").stream()
                .filter(row -> row.getOrDefault("Event id", "").equals("vague"))
                .findFirst()
                .orElseThrow();
        assertThat(vague)
                .containsEntry("Date", "2021-05-01")
                .containsEntry("Until", "2021-05-31")
                .containsEntry("Date precision", "month, approximate")
                .containsEntry("Date as written", "2021-05~");
    }

    @Test
    void aChangeIsNeverFromOrToAPartialYearNorInPerCentFromASmallBase() {
        List<Map<String, String>> desk = actor.rows("By year desk");
        assertThat(desk)
                .extracting(row -> row.get("Year") + row.get("Partial year") + row.get("Change in events"))
                .containsExactly("2019yes", "2020no", "2021no1", "2022no-1", "2023yes");
        assertThat(desk).extracting(row -> row.get("Change in events, %")).containsOnly("");
        assertThat(actor.rows("By year other"))
                .extracting(row ->
                        row.get("Events") + " " + row.get("Change in events") + " " + row.get("Change in events, %"))
                .containsExactly("2  ", "20 18 ", "25 5 0.25");
    }

    @Test
    void chartsSayInTheirTitleWhatOneShouldSeeAndHaveAnAltText() {
        List<Chart> charts = actorBook(MadeUpEdition.NASTY).sheets().stream()
                .flatMap(sheet -> sheet.charts().stream())
                .toList();
        assertThat(charts)
                .extracting(Chart::title)
                .startsWith(
                        "Events by year: most of the whole years with 5 events in 2021",
                        "Fatalities in events involving the actor: most of the whole years in 2022, 51",
                        "Fatalities from low to high: most of the whole years in 2022, 51 (25 to 102)",
                        "From cooperation to conflict: 12 of 20 events are material conflict,"
                                + " including the partial years 2019, 2023");
        assertThat(charts).allSatisfy(chart -> assertThat(chart.altText()).contains(MadeUpEdition.NASTY));
    }

    @Test
    void theAxisOfAChartMarksPartialYears() {
        assertThat(actorBook(MadeUpEdition.NASTY).sheets().get(0).charts())
                .extracting(Chart::category)
                .containsOnly("Year in the chart");
        assertThat(actor.rows("By year desk"))
                .extracting(row -> row.get("Year in the chart"))
                .containsExactly("2019 (partial)", "2020", "2021", "2022", "2023 (partial)");
    }

    @Test
    void eventsWithoutAYearHaveASheetThatTheYearsReferTo() {
        assertThat(actor.rows("Unplaced desk"))
                .extracting(row -> row.get("Event id"))
                .containsExactly(books.facts().unplaced().get(0).event().id());
        assertThat(actor.all("By year desk").stream().flatMap(List::stream))
                .anyMatch(text -> text.endsWith("but for 1 event of no certain year, on the sheet"))
                .anyMatch(text -> text.startsWith("“Unplaced desk”."));
        assertThat(actor.rows("Unplaced desk"))
                .extracting(row -> row.get("Actor ids"))
                .containsExactly(
                        String.join("; ", books.facts().unplaced().get(0).actorIds()));
        assertThat(actor.sheetNames()).doesNotContain("Unplaced other");
    }

    @Test
    void theLeadNamesEditionDatasetsCitationsAndWhatIsNew() {
        assertThat(String.join("\n", editionBook().lead()))
                .contains(
                        "Edition 2023-12-31-made-up, data as of 31 December 2023 (Made-up desk 1.0 reaches to 11 June 2023;",
                        "Dataset desk: Made-up desk, release 1.0; 21 events of the years 2019 to 2023.",
                        "Cite as: Nobody (2023). Made up other.",
                        "Since the edition before, 2023-11-30-before, 2 published figures have changed");
    }

    @Test
    void namesOfSheetsAndTablesAreLegalAndTheSameWhateverAnActorIsCalled() {
        Stream<String> names = books.facts().subjects().stream()
                .filter(subject -> subject.actors().get(0).dataset().equals("desk")
                        && subject.actors().size() == 1)
                .filter(subject ->
                        !subject.name().contains("League") && !subject.name().startsWith("+"))
                .map(subject -> ActorBook.of(books.facts(), Workbooks.dictionary(), subject).sheets().stream()
                        .filter(sheet -> !sheet.name().equals("Unplaced"))
                        .map(sheet -> sheet.name() + "=" + sheet.table().name())
                        .toList()
                        .toString())
                .distinct();
        assertThat(names)
                .containsExactly("[By year=ByYear, Fatalities by year=FatalitiesByYear,"
                        + " Classes and roles by year=ClassesByYear, By month=ByMonth, Counterparts=Counterparts,"
                        + " Event types=EventTypes, Countries=Countries, Events=Events, Notes=Notes, Columns=Columns]");
    }

    private Book editionBook() {
        return EditionBook.of(books.facts(), Workbooks.dictionary());
    }

    private Book actorBook(String name) {
        return ActorBook.of(books.facts(), Workbooks.dictionary(), books.subject(name));
    }
}
