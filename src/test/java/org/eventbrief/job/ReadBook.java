package org.eventbrief.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook as a library reads it that is not the one that wrote it. */
final class ReadBook {
    private static final String BACK = "Back to the contents";
    private static final Pattern ESCAPE = Pattern.compile("_x005F_");

    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
    private final Map<String, List<List<Cell>>> cells = new LinkedHashMap<>();

    private ReadBook() {}

    static ReadBook of(Path file) {
        ReadBook book = new ReadBook();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
            workbook.getSheets().forEach(book::read);
            return book;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> sheetNames() {
        return List.copyOf(sheets.keySet());
    }

    /** All that stands on a sheet, row by row. */
    List<List<String>> all(String sheet) {
        return sheets.getOrDefault(sheet, List.of());
    }

    List<String> header(String sheet) {
        return all(sheet).get(headerRow(sheet));
    }

    /** The rows of a sheet's table by header, without its total; empty cells are empty texts. */
    List<Map<String, String>> rows(String sheet) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> row :
                all(sheet).subList(headerRow(sheet) + 1, all(sheet).size())) {
            boolean total = !row.isEmpty() && row.get(0).equals("Total");
            if (!total && row.stream().anyMatch(text -> !text.isEmpty())) {
                rows.add(byHeader(sheet, row));
            }
        }
        return rows;
    }

    /** The total row by header; empty where there is none. */
    Map<String, String> total(String sheet) {
        List<List<String>> all = all(sheet);
        List<String> last = all.get(all.size() - 1);
        return !last.isEmpty() && last.get(0).equals("Total") ? byHeader(sheet, last) : Map.of();
    }

    /** The formulas of the last row. */
    List<String> formulas(String sheet) {
        List<List<Cell>> all = cells.getOrDefault(sheet, List.of());
        return all.get(all.size() - 1).stream()
                .filter(cell -> cell.getFormula() != null)
                .map(Cell::getFormula)
                .toList();
    }

    private Map<String, String> byHeader(String sheet, List<String> row) {
        List<String> header = header(sheet);
        Map<String, String> cells = new LinkedHashMap<>();
        for (int at = 0; at < header.size(); at++) {
            cells.put(header.get(at), at < row.size() ? row.get(at) : "");
        }
        return cells;
    }

    private int headerRow(String sheet) {
        List<List<String>> all = all(sheet);
        for (int at = 0; at < all.size(); at++) {
            if (!all.get(at).isEmpty() && all.get(at).get(0).equals(BACK)) {
                return at + 1;
            }
        }
        throw new AssertionError("The sheet " + sheet + " has no way back");
    }

    private void read(Sheet sheet) {
        try (Stream<Row> rows = sheet.openStream()) {
            List<List<Cell>> read = new ArrayList<>();
            List<List<String>> texts = new ArrayList<>();
            rows.forEach(row -> {
                List<Optional<Cell>> all = IntStream.range(0, row.getCellCount())
                        .mapToObj(row::getOptionalCell)
                        .toList();
                read.add(all.stream().flatMap(Optional::stream).toList());
                texts.add(all.stream()
                        .map(cell -> cell.map(ReadBook::text).orElse(""))
                        .toList());
            });
            sheets.put(sheet.getName(), texts);
            cells.put(sheet.getName(), read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a reader sees: escapes undone, numbers without format, dates as ISO has them. */
    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> "";
            case NUMBER, FORMULA -> number(cell);
            default -> ESCAPE.matcher(cell.getText()).replaceAll("_");
        };
    }

    private static String number(Cell cell) {
        BigDecimal number = new BigDecimal(cell.getRawValue());
        boolean day = String.valueOf(cell.getDataFormatString()).startsWith("yyyy");
        return day
                ? LocalDate.of(1899, 12, 30).plusDays(number.longValueExact()).toString()
                : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
