package org.eventbrief.edition;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eventbrief.edition.FigureChange.Sort;
import org.eventbrief.event.CodePoints;

/** Compares the figures that two editions published, from their own tables: of datasets by year, then of actors by year. */
public final class Difference {
    private static final List<String> FIGURES =
            List.of("events", "fatalities_low", "fatalities_best", "fatalities_high");

    private Difference() {}

    /**
     * Every figure that is not the same, in the order of dataset, actor and year.
     *
     * @param before the folder of an edition
     * @param after the folder of another
     * @throws IOException where a table is missing or cannot be read
     */
    public static List<FigureChange> of(Path before, Path after) throws IOException {
        List<FigureChange> changes = new ArrayList<>();
        try {
            for (String table : List.of("dataset-years.csv", "actor-years.csv")) {
                compare(rows(before, table), rows(after, table), changes);
            }
        } catch (NumberFormatException | CsvParseException damaged) {
            throw new IOException("a table of the editions is damaged: " + damaged.getMessage(), damaged);
        }
        return changes;
    }

    private static Map<List<String>, Figures> rows(Path edition, String table) throws IOException {
        Map<List<String>, Figures> rows = new TreeMap<>(Difference::order);
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(edition.resolve("data").resolve(table))) {
            for (NamedCsvRecord row : csv) {
                rows.put(
                        List.of(cell(row, "dataset"), cell(row, "actor_id"), cell(row, "year")),
                        new Figures(
                                cell(row, "actor"),
                                FIGURES.stream()
                                        .map(figure -> cell(row, figure))
                                        .toList()));
            }
        }
        return rows;
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("");
    }

    private static int order(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = CodePoints.ORDER.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static void compare(
            Map<List<String>, Figures> before, Map<List<String>, Figures> after, List<FigureChange> changes) {
        TreeSet<List<String>> keys = new TreeSet<>(Difference::order);
        keys.addAll(before.keySet());
        keys.addAll(after.keySet());
        for (List<String> key : keys) {
            Optional<Figures> was = Optional.ofNullable(before.get(key));
            Optional<Figures> is = Optional.ofNullable(after.get(key));
            Sort sort = was.isEmpty() ? Sort.NEW : is.isEmpty() ? Sort.GONE : Sort.RESTATED;
            for (int figure = 0; figure < FIGURES.size(); figure++) {
                change(key, figure, was, is, sort).ifPresent(changes::add);
            }
        }
    }

    private static Optional<FigureChange> change(
            List<String> key, int figure, Optional<Figures> was, Optional<Figures> is, Sort sort) {
        OptionalLong before = figure(was, figure);
        OptionalLong after = figure(is, figure);
        String actor = is.or(() -> was).map(Figures::actor).orElse("");
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(new FigureChange(
                        key.get(0), key.get(1), actor, key.get(2), FIGURES.get(figure), before, after, sort));
    }

    /** Who has no row has no events, and nothing is known of their deaths. */
    private static OptionalLong figure(Optional<Figures> row, int figure) {
        if (row.isEmpty() && FIGURES.get(figure).equals("events")) {
            return OptionalLong.of(0);
        }
        return row.map(figures -> figures.cells().get(figure))
                .filter(cell -> !cell.isEmpty())
                .map(cell -> OptionalLong.of(Long.parseLong(cell)))
                .orElse(OptionalLong.empty());
    }

    /** A row: whom it is about, and its figures as cells. */
    private record Figures(String actor, List<String> cells) {}
}
