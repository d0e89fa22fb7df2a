package org.eventbrief.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CsvLinesTest {
    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars(',', '"', '\r', '\n', '#', ' ', ';', 'a', 'B', 'é', 'Ж', '中', '\t', '\'')
                .ofMaxLength(6);
        // A line of one empty cell has no form of its own in RFC 4180.
        return Arbitraries.oneOf(texts, Arbitraries.of("Arkonia", "Belmara, north", ""))
                .list()
                .ofMinSize(2)
                .ofMaxSize(5)
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 300)
    void linesAreThoseThatFastCsvWrites(@ForAll("tables") List<List<String>> table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvLines lines = new CsvLines(bytes);
        StringWriter expected = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(expected)) {
            for (List<String> row : table) {
                row.forEach(lines::text);
                lines.end();
                csv.writeRecord(row);
            }
        }
        lines.flush();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(expected.toString());
    }

    @Property(tries = 200)
    void numbersReadAsTheyAre(@ForAll long number) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvLines lines = new CsvLines(bytes);
        lines.number(number);
        lines.nothing();
        lines.number(0);
        lines.end();
        lines.flush();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(number + ",,0\r\n");
    }

    @Test
    void longTablesAndLongTextsLoseNothing() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvLines lines = new CsvLines(bytes);
        StringBuilder expected = new StringBuilder();
        String text = "x".repeat(200_000);
        for (int i = 0; i < 20_000; i++) {
            lines.number(i);
            lines.day(LocalDate.of(2021, 3, 1));
            lines.truth(i % 2 == 0);
            lines.text(i == 777 ? text : "Ünter");
            lines.end();
            expected.append(i)
                    .append(",2021-03-01,")
                    .append(i % 2 == 0)
                    .append(',')
                    .append(i == 777 ? text : "Ünter")
                    .append("\r\n");
        }
        lines.flush();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(expected.toString());
    }
}
