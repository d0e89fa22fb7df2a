package org.eventbrief.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eventbrief.notice.FileRule;

/** Tells from a file's first rows how its cells are set apart and which format it has. */
final class Recogniser {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    private final Formats formats;

    Recogniser(Formats formats) {
        this.formats = formats;
    }

    /**
     * Recognises a file.
     *
     * @param name of the file; only whether prose may be expected is read off it
     */
    Recognised of(Sample sample, String name) {
        if (sample.isBlank()) {
            return new Recognised.Other(FileRule.EMPTY, "");
        }
        return byHeader(sample)
                .or(() -> counted(sample))
                .or(() -> byRows(sample))
                .or(() -> prose(sample, name))
                .orElseGet(() -> unknown(sample));
    }

    /** The ways to read a sample: with tabs, a cell may begin with a mark that means nothing. */
    static Stream<Dialect> dialects(Sample sample) {
        return SEPARATORS.stream()
                .map(separator -> new Dialect(separator, separator != '\t' || !sample.quotesBadly(separator)));
    }

    private Optional<Recognised> byHeader(Sample sample) {
        return dialects(sample)
                .map(dialect -> byHeader(sample, dialect))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Recognised> byHeader(Sample sample, Dialect found) {
        List<List<String>> rows = sample.rows(found);
        return Preamble.headers(rows)
                .boxed()
                .flatMap(at ->
                        formats
                                .of(ColumnNames.of(rows.get(at)))
                                .map(format -> byHeader(sample, found, format, at))
                                .stream())
                .findFirst();
    }

    private static Recognised byHeader(Sample sample, Dialect found, SourceFormat format, int above) {
        List<List<String>> rows = sample.rows(found);
        List<String> names = rows.get(above);
        int headers = rows.size() > above + 1 && Preamble.isTags(rows.get(above + 1)) ? above + 2 : above + 1;
        Dialect dialect = dialect(format, found, sample, headers);
        List<List<String>> data = sample.rows(dialect);
        List<List<String>> below = data.subList(Math.min(headers, data.size()), data.size());
        Layout layout = Layout.of(format.columns(), names, true, hasIndex(names, below) ? 1 : 0)
                .withRowsLike(below);
        return damage(format, layout, below)
                .orElseGet(() -> new Recognised.Table(format, layout, dialect, headers, above));
    }

    /** With tabs some providers quote nothing, but programs that save their files again quote every text. */
    private static Dialect dialect(SourceFormat format, Dialect found, Sample sample, int headers) {
        Dialect literal = new Dialect(found.separator(), false);
        if (found.separator() != '\t' || format.columns().quoted()) {
            return found;
        }
        List<List<String>> rows = sample.rows(literal);
        return Preamble.quotesText(rows.subList(Math.min(headers, rows.size()), rows.size()))
                ? new Dialect(found.separator(), true)
                : literal;
    }

    /** Whether every row has one cell more than there are names, and counts its rows in the first. */
    private static boolean hasIndex(List<String> names, List<List<String>> rows) {
        if (rows.isEmpty() || rows.stream().anyMatch(row -> row.size() != names.size() + 1)) {
            return false;
        }
        boolean lastUsed = rows.stream().anyMatch(row -> !row.get(names.size()).isEmpty());
        long first = WholeNumber.parse(rows.get(0).get(0).strip()).orElse(-1);
        return lastUsed
                && first >= 0
                && IntStream.range(0, rows.size())
                        .allMatch(i -> rows.get(i).get(0).strip().equals(Long.toString(first + i)));
    }

    private static Optional<Recognised> damage(SourceFormat format, Layout layout, List<List<String>> rows) {
        return format.columns().damages().stream()
                .filter(damage -> rows.stream().anyMatch(row -> isDamaged(damage, layout, row)))
                .findFirst()
                .map(damage -> new Recognised.Other(
                        FileRule.REWRITTEN, damage.because() + "; take the file as the provider serves it"));
    }

    private static boolean isDamaged(Damage damage, Layout layout, List<String> row) {
        int place = layout.placeOf(damage.column());
        return place >= 0 && place < row.size() && damage.isIn(row.get(place).strip());
    }

    private Optional<Recognised> counted(Sample sample) {
        return dialects(sample)
                .map(sample::rows)
                .flatMap(rows -> Preamble.headers(rows).mapToObj(rows::get))
                .flatMap(names -> formats.counted(ColumnNames.of(names)).stream())
                .findFirst()
                .map(table -> new Recognised.Other(FileRule.ALREADY_COUNTED, table.because()));
    }

    /** Files without a header: most rows look as the format says, or as a spreadsheet leaves them. */
    private Optional<Recognised> byRows(Sample sample) {
        return dialects(sample)
                .flatMap(found -> formats.all().stream()
                        .map(format -> byRows(format, dialect(format, found, sample, 0), sample))
                        .flatMap(Optional::stream))
                .findFirst();
    }

    private static Optional<Recognised> byRows(SourceFormat format, Dialect dialect, Sample sample) {
        return format.columns().headerless().flatMap(rule -> byRows(format, rule, dialect, sample.rows(dialect)));
    }

    private static Optional<Recognised> byRows(
            SourceFormat format, Headerless rule, Dialect dialect, List<List<String>> rows) {
        if (!most(rows, rows.stream().filter(rule::hasWidth).count())) {
            return Optional.empty();
        }
        Layout layout = Layout.of(format.columns(), rule.columns(), false, 0).withRowsLike(rows);
        Optional<Recognised> damaged = damage(format, layout, rows);
        if (damaged.isPresent() || !most(rows, rows.stream().filter(rule::fits).count())) {
            return damaged;
        }
        return Optional.of(new Recognised.Table(format, layout, dialect, 0, 0));
    }

    private static boolean most(List<List<String>> rows, long some) {
        return 2 * some > rows.size();
    }

    private static Optional<Recognised> prose(Sample sample, String name) {
        boolean prose = FileKind.mayBeProse(name) && dialects(sample).noneMatch(dialect -> isTable(sample, dialect));
        return prose ? Optional.of(new Recognised.Other(FileRule.PASSED_OVER, "")) : Optional.empty();
    }

    /** Whether several rows have as many cells as the first; commas alone also part sentences. */
    private static boolean isTable(Sample sample, Dialect dialect) {
        List<List<String>> rows = sample.rows(dialect);
        int least = dialect.separator() == ',' ? 3 : 2;
        if (rows.size() < 2 || rows.get(0).size() < least) {
            return false;
        }
        long alike =
                rows.stream().filter(row -> row.size() == rows.get(0).size()).count();
        return 5 * alike >= 4L * rows.size();
    }

    private Recognised unknown(Sample sample) {
        String nearest = sample.signature()
                .or(() -> new Verdicts(formats).nearest(sample).map(Verdicts::sentence))
                .orElse("no format comes near it");
        return new Recognised.Other(FileRule.UNKNOWN_FORMAT, nearest);
    }
}
