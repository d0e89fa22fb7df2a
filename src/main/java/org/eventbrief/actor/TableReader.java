package org.eventbrief.actor;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Opens tables of a reference folder as spreadsheets of any country save them: with commas, semicolons or tabs. */
public final class TableReader {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private TableReader() {}

    /** The records of a table, by the names of its header. */
    public static CsvReader<NamedCsvRecord> open(Path table) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator(table))
                .detectBomHeader(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(table);
    }

    /** The one that stands most often in the header; names of columns hold none of them. */
    private static char separator(Path table) throws IOException {
        // Separators are the same in every encoding; what else the line holds does not matter here.
        try (BufferedReader lines = Files.newBufferedReader(table, StandardCharsets.ISO_8859_1)) {
            String header = String.valueOf(lines.readLine());
            char most = SEPARATORS.get(0);
            for (char separator : SEPARATORS) {
                most = times(separator, header) > times(most, header) ? separator : most;
            }
            return most;
        }
    }

    private static long times(char sought, String text) {
        return text.chars().filter(c -> c == sought).count();
    }
}
