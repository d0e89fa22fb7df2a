package org.eventbrief.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Our own reader of records sees the cells that FastCSV sees, whatever the file and the size of the buffer. */
class RecordsTest {
    private static final int COLUMNS = 100;

    @Property(tries = 5000)
    void cells_and_lines_are_those_of_FastCSV(
            @ForAll("texts") String text, @ForAll boolean quoted, @ForAll @IntRange(min = 1, max = 40) int buffer)
            throws IOException {
        Dialect dialect = new Dialect(',', quoted);

        assertThat(records(text, dialect, buffer)).isEqualTo(reference(text, dialect));
    }

    @Property(tries = 2000)
    void the_hash_of_a_row_depends_on_its_cells_alone(
            @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 40) int buffer) throws IOException {
        Dialect dialect = new Dialect(',', true);

        assertThat(hashes(text, dialect, buffer)).isEqualTo(hashes("\n\r\n" + text, dialect, 1 << 12));
    }

    @Example
    void a_row_in_quotation_marks_hashes_like_one_without() throws IOException {
        Dialect dialect = new Dialect(';', true);

        List<Long> hashes = hashes("some words;b\r\n\"some words\";\"b\"\nsome words;\"b;\"\n", dialect, 64);

        assertThat(hashes.get(0)).isEqualTo(hashes.get(1)).isNotEqualTo(hashes.get(2));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of('a', 'b', ',', ',', '"', '"', '\n', '\n', '\r', '\0', '\t', 'é')
                .list()
                .ofMaxSize(80)
                .map(chars -> {
                    StringBuilder text = new StringBuilder();
                    chars.forEach(text::append);
                    return text.toString();
                });
    }

    private static List<Long> hashes(String text, Dialect dialect, int buffer) throws IOException {
        List<Long> hashes = new ArrayList<>();
        Row row = row();
        Records records = new Records(dialect, row, in(text), buffer);
        while (records.next()) {
            hashes.add(row.hash());
        }
        return hashes;
    }

    private static List<Seen> records(String text, Dialect dialect, int buffer) throws IOException {
        List<Seen> seen = new ArrayList<>();
        Row row = row();
        Records records = new Records(dialect, row, in(text), buffer);
        while (records.next()) {
            List<String> cells = new ArrayList<>();
            for (int place = 0; place < row.cells(); place++) {
                cells.add(row.text(place));
            }
            seen.add(new Seen(row.line(), cells));
        }
        return seen;
    }

    private static List<Seen> reference(String text, Dialect dialect) {
        return dialect.reader().ofCsvRecord(text).stream()
                .map(row -> new Seen(row.getStartingLineNumber(), row.getFields()))
                .toList();
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Row row() {
        boolean[] kept = new boolean[COLUMNS];
        Arrays.fill(kept, true);
        return new Row(kept, Set.of());
    }

    private record Seen(long line, List<String> cells) {}
}
