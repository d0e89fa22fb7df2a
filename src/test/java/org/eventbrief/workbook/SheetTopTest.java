package org.eventbrief.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.eventbrief.report.book.Column;
import org.eventbrief.report.book.Kind;
import org.eventbrief.report.book.Rows;
import org.eventbrief.report.book.Sheet;
import org.eventbrief.report.book.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetTopTest {
    @Test
    void aReferenceToANoteNeverStandsOnALineAlone(@TempDir Path folder) {
        String note = "word ".repeat(21) + "end. [note 1] [note 12]";
        Table table = new Table("Any", List.of(Column.of("Any", Kind.TEXT)), Rows.of(List.of()), "None.");
        Written written = Written.of(Books.of(Sheet.of("Any", "", "Any", List.of(note), table)), folder);
        assertThat(written.firstColumn("Any"))
                .contains("end. [note 1] [note 12]")
                .noneMatch(line -> line.startsWith("[note"));
    }
}
