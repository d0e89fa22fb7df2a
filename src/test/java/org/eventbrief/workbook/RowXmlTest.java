package org.eventbrief.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowXmlTest {
    private static final List<String> TEXTS = List.of(
            "plain",
            " <a> & \"b\" 'c' ]]> ",
            "two\nlines",
            "tab\tbed",
            "\u00A0é🙂",
            "=1+1",
            "Ω\u07FF\u0800\uFFFD",
            "end ");
    private static final double[] NUMBERS = {0, -1, 12.5, 1e15, 1e-7, 1 / 3.0, -3.25, 14.000001};
    private static final int COLUMNS = 60;

    @Test
    void cellsAreWhatTheLibrarysOwnWriterMakesOfThem(@TempDir Path folder) throws IOException {
        Path theirs = folder.resolve("theirs.xlsx");
        write(theirs, true);
        Path empty = folder.resolve("empty.xlsx");
        write(empty, false);
        Path rows = folder.resolve("rows.xml");
        try (RowXml xml = new RowXml(rows, COLUMNS)) {
            fill(xml);
        }
        Path ours = folder.resolve("ours.xlsx");
        FixedZip.copy(empty, ours, Map.of("xl/worksheets/sheet1.xml", rows));
        assertThat(cells(ours)).isEqualTo(cells(theirs)).hasSize(20);
    }

    @Property
    void anyTextBecomesTheBytesThatJavaMakesOfIt(@ForAll String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XmlBytes xml = new XmlBytes(bytes)) {
            xml.escaped(text);
        }
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        assertThat(bytes.toByteArray()).isEqualTo(escaped.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aTextMayBeLongerThanTheBuffer() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String text = "é<🙂x".repeat(50_000);
        try (XmlBytes xml = new XmlBytes(bytes)) {
            xml.escaped(text);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(text.replace("<", "&lt;"));
    }

    private static void write(Path file, boolean filled) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("A");
            sheet.createRow(0).createCell(0).setCellValue("above");
            if (filled) {
                fill(sheet.createRow(3));
            }
            workbook.write(out);
        }
    }

    private static void fill(XSSFRow row) {
        row.setHeightInPoints(29);
        for (int at = 0; at < TEXTS.size(); at++) {
            row.createCell(at).setCellValue(TEXTS.get(at));
        }
        for (int at = 0; at < NUMBERS.length; at++) {
            row.createCell(30 + at).setCellValue(NUMBERS[at]);
        }
        row.createCell(40).setCellFormula("SUM(AE4:AJ4)&\"<\"");
        row.getCell(40).setCellValue(7.25);
        row.createCell(41).setCellValue(-1_234_567_890_123L);
        row.createCell(42);
    }

    private static void fill(RowXml row) {
        row.begin(3, 29f);
        for (int at = 0; at < TEXTS.size(); at++) {
            row.words(at, 0, TEXTS.get(at));
        }
        for (int at = 0; at < NUMBERS.length; at++) {
            row.number(30 + at, 0, NUMBERS[at]);
        }
        row.formula(40, 0, "SUM(AE4:AJ4)&\"<\"", 7.25);
        row.whole(41, 0, -1_234_567_890_123L);
        row.empty(42, 0);
        row.end();
    }

    private static List<String> cells(Path file) throws IOException {
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook read = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFRow row = read.getSheetAt(0).getRow(3);
            cells.add(read.getSheetAt(0).getRow(0).getCell(0) + " " + row.getHeightInPoints());
            row.forEach(
                    cell -> cells.add(cell.getAddress() + " " + cell.getCellType() + " " + cell + " " + cached(cell)));
        }
        return cells;
    }

    private static String cached(Cell cell) {
        return switch (cell.getCellType()) {
            case FORMULA, NUMERIC -> Double.toString(cell.getNumericCellValue());
            default -> "";
        };
    }
}
