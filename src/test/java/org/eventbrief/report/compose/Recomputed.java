package org.eventbrief.report.compose;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Recomputes figures from the tidy tables in a folder, knowing nothing but their derivations. */
final class Recomputed {
    private final Path data;
    private final Map<String, Figure> figures;
    private final Map<String, List<NamedCsvRecord>> tables = new HashMap<>();

    Recomputed(Path data, List<Figure> figures) {
        this.data = data;
        this.figures = figures.stream().collect(Collectors.toMap(Figure::key, Function.identity()));
    }

    OptionalLong value(Figure figure) {
        return value(figure.derivation());
    }

    private OptionalLong value(Derivation derivation) {
        if (derivation instanceof Derivation.Cells cells) {
            return folded(cells);
        } else if (derivation instanceof Derivation.Difference difference) {
            return OptionalLong.of(Math.abs(of(difference.now()) - of(difference.before())));
        } else if (derivation instanceof Derivation.Percent percent) {
            double exact = 100.0 * (of(percent.now()) - of(percent.before())) / of(percent.before());
            return OptionalLong.of((long) (Math.signum(exact) * Math.floor(Math.abs(exact) + 0.5)));
        } else if (derivation instanceof Derivation.Rank rank) {
            long own = of(rank.of());
            return OptionalLong.of(
                    1 + known(rank.among()).filter(other -> other > own).count());
        }
        if (derivation instanceof Derivation.Partners partners) {
            return OptionalLong.of(partners(partners, partners.actor()));
        } else if (derivation instanceof Derivation.PartnersRank rank) {
            long own = partners(rank.of(), rank.of().actor());
            return OptionalLong.of(1
                    + rows(rank.among())
                            .filter(row -> partners(rank.of(), row.getField("actor_id")) > own)
                            .count());
        }
        throw new IllegalArgumentException("" + derivation);
    }

    private long partners(Derivation.Partners about, String actor) {
        Set<String> others = tables.computeIfAbsent("actors", this::read).stream()
                .filter(row -> row.getField("dataset").equals(about.dataset())
                        && about.kinds().contains(row.getField("kind")))
                .map(row -> row.getField("actor_id"))
                .collect(Collectors.toSet());
        return tables.computeIfAbsent("dyad-years", this::read).stream()
                .filter(row -> row.getField("dataset").equals(about.dataset())
                        && row.getField("year").equals(Integer.toString(about.year())))
                .filter(row -> (row.getField("actor_1_id").equals(actor) && others.contains(row.getField("actor_2_id")))
                        || (row.getField("actor_2_id").equals(actor) && others.contains(row.getField("actor_1_id"))))
                .count();
    }

    private long of(String key) {
        return value(Objects.requireNonNull(figures.get(key), key)).orElseThrow();
    }

    private OptionalLong folded(Derivation.Cells cells) {
        List<String> texts =
                rows(cells).map(row -> row.getField(cells.column())).toList();
        boolean unknown = !texts.isEmpty() && texts.stream().allMatch(String::isEmpty);
        return switch (cells.fold()) {
            case SUM ->
                unknown ? OptionalLong.empty() : OptionalLong.of(known(cells).sum());
            case ROWS -> OptionalLong.of(texts.size());
            case DISTINCT ->
                OptionalLong.of(texts.stream()
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .count());
            case GREATEST -> known(cells).max();
        };
    }

    private LongStream known(Derivation.Cells cells) {
        return rows(cells)
                .map(row -> row.getField(cells.column()))
                .filter(text -> !text.isEmpty())
                .mapToLong(Long::parseLong);
    }

    private Stream<NamedCsvRecord> rows(Derivation.Cells cells) {
        return tables.computeIfAbsent(cells.table(), this::read).stream().filter(row -> cells.where().stream()
                .allMatch(match -> match.values().contains(row.getField(match.column()))));
    }

    private List<NamedCsvRecord> read(String table) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(data.resolve(table + ".csv"))) {
            return rows.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
