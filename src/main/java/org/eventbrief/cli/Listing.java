package org.eventbrief.cli;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.eventbrief.json.JsonText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rows to be printed for a person or for a program.
 *
 * @param header the names of the cells, as programs read them
 * @param rows cells that are texts, whole numbers, truths, or {@link Optional#empty()} for what is not known
 */
record Listing(List<String> header, List<List<Object>> rows) {
    private static final int WIDEST = 40;

    /** How rows are printed. */
    enum Format {
        TABLE,
        CSV,
        JSON
    }

    /** A number that may not be known, as a cell. */
    static Object cell(OptionalLong number) {
        return number.isPresent() ? (Object) number.getAsLong() : Optional.empty();
    }

    void print(Format format, PrintWriter out) throws IOException {
        switch (format) {
            case TABLE -> table(out);
            case CSV -> csv(out);
            case JSON -> json(out);
        }
        out.flush();
    }

    private void table(PrintWriter out) {
        List<ColumnData<List<Object>>> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            int cell = i;
            boolean numbers = rows.stream().anyMatch(row -> row.get(cell) instanceof Long);
            columns.add(new Column()
                    .header(header.get(i).replace('_', ' '))
                    .headerAlign(numbers ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT)
                    .dataAlign(numbers ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT)
                    .maxWidth(WIDEST)
                    .with(row -> shown(row.get(cell))));
        }
        out.println(AsciiTable.builder()
                .border(AsciiTable.NO_BORDERS)
                .data(rows, columns)
                .asString());
    }

    private static String shown(Object cell) {
        if (cell instanceof Long number) {
            return String.format(Locale.ROOT, "%,d", number);
        }
        return cell instanceof Boolean truth ? (truth ? "yes" : "") : text(cell);
    }

    private static String text(Object cell) {
        return cell instanceof Optional<?> ? "" : cell.toString();
    }

    private void csv(PrintWriter out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(header);
        rows.forEach(row -> csv.writeRecord(row.stream().map(Listing::text).toList()));
        csv.flush();
    }

    private void json(PrintWriter out) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (List<Object> row : rows) {
            ObjectNode object = array.addObject();
            for (int i = 0; i < header.size(); i++) {
                put(object, header.get(i), row.get(i));
            }
        }
        out.print(JsonText.lines(array));
    }

    private static void put(ObjectNode object, String name, Object cell) {
        if (cell instanceof Long number) {
            object.put(name, number.longValue());
        } else if (cell instanceof Boolean truth) {
            object.put(name, truth.booleanValue());
        } else if (cell instanceof Optional<?>) {
            object.putNull(name);
        } else {
            object.put(name, cell.toString());
        }
    }
}
