package org.eventbrief.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Row;
import org.eventbrief.report.book.ListedSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContinuationTest {
    private static final int ROWS_OF_A_SHEET = 16;

    private final Written written;

    ContinuationTest(@TempDir Path folder) {
        written = Written.of(Books.of(Books.events(25), Books.notes()), folder, new BookWriter(ROWS_OF_A_SHEET));
    }

    @Test
    void rowsThatDoNotFitGoOnBehindTheirSheet() {
        assertThat(written.sheetNames()).containsExactly("Contents", "Events", "Events (2)", "Events (3)", "Notes");
        assertThat(written.report().sheets()).extracting(ListedSheet::rows).containsExactly(10L, 10L, 5L, 1L);
    }

    @Test
    void everyRowIsThereOnceAndInOrder() {
        List<String> ids = new ArrayList<>();
        for (String sheet : List.of("Events", "Events (2)", "Events (3)")) {
            written.data(sheet, 1).forEach(row -> ids.add(row.getCellText(0)));
        }
        assertThat(ids).hasSize(25).doesNotHaveDuplicates().startsWith("ARK0").endsWith("ARK24");
    }

    @Test
    void noSheetIsLongerThanTheLimit() {
        assertThat(written.rows("Events")).hasSize(ROWS_OF_A_SHEET);
        assertThat(written.rows("Events (2)")).hasSize(ROWS_OF_A_SHEET);
    }

    @Test
    void eachPartSaysWhatItGoesOnFromAndOn() {
        assertThat(written.firstColumn("Events").get(2))
                .isEqualTo("One table, ArkoniaEvents, of 10 rows. A sheet holds no more rows: it goes on, with a header"
                        + " of its own, on “Events (2)”.");
        assertThat(written.firstColumn("Events (2)").get(0)).isEqualTo("The events behind the figures (continued)");
        assertThat(written.firstColumn("Events (2)").get(2))
                .contains("ArkoniaEvents_2", "goes on from the sheet “Events”", "on “Events (3)”");
        assertThat(written.firstColumn("Events (3)").get(2)).contains("from the sheet “Events (2)”");
    }

    @Test
    void theContentsListEveryPart() {
        assertThat(written.rows("Contents"))
                .extracting(row -> row.getCellText(0) + "|" + row.getCellText(1))
                .contains(
                        "Events|The events themselves.",
                        "Events (2)|More rows of “Events”.",
                        "Events (3)|More rows of “Events”.");
    }

    @Test
    void eachPartTotalsItsOwnRowsAndSaysSo() {
        List<Row> rows = written.rows("Events (2)");
        Row total = rows.get(rows.size() - 1);
        int sum = written.data("Events (2)", 1).stream()
                .mapToInt(row -> row.getCellAsNumber(7).map(Number::intValue).orElse(0))
                .sum();
        assertThat(total.getCellText(0)).isEqualTo("Total on this sheet");
        assertThat(Integer.parseInt(total.getCell(7).getRawValue()))
                .isEqualTo(sum)
                .isPositive();
    }
}
