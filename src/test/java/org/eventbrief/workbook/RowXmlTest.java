package org.eventbrief.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowXmlTest {
    private final Path folder;

    RowXmlTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void cellsAreWhatTheLibrarysOwnWriterMakesOfThem() throws IOException {
        List<String> ours = cells(new StreamedWorkbook(folder), folder.resolve("ours.xlsx"));
        List<String> theirs = cells(new SXSSFWorkbook(), folder.resolve("theirs.xlsx"));
        assertThat(ours).isEqualTo(theirs).hasSizeGreaterThan(10);
    }

    private static List<String> cells(SXSSFWorkbook workbook, Path file) throws IOException {
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            fill(workbook.createSheet("A").createRow(3));
            workbook.write(out);
        }
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook read = new XSSFWorkbook(Files.newInputStream(file))) {
            read.getSheetAt(0)
                    .getRow(3)
                    .forEach(cell -> cells.add(cell.getAddress() + " " + cell.getCellType() + " " + cell));
        }
        return cells;
    }

    private static void fill(SXSSFRow row) {
        List<String> texts = List.of("plain", " <a> & \"b\" 'c' ]]> ", "two\nlines", "tab\tbed", "\u00A0é🙂", "=1+1");
        for (int at = 0; at < texts.size(); at++) {
            row.createCell(at).setCellValue(texts.get(at));
        }
        double[] numbers = {0, -1, 12.5, 1e15, 1e-7, 1 / 3.0};
        for (int at = 0; at < numbers.length; at++) {
            row.createCell(30 + at).setCellValue(numbers[at]);
        }
        row.createCell(40).setCellFormula("SUM(AE4:AJ4)");
        row.getCell(40).setCellValue(7.25);
    }
}
