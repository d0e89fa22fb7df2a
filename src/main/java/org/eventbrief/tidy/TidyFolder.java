package org.eventbrief.tidy;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.CsvWriter.CsvWriterRecord;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The folder of an edition's tidy tables. */
public final class TidyFolder {
    private static final int BUFFER = 1 << 16;

    private TidyFolder() {}

    /**
     * Writes every table of {@link TidyTables#ALL} as UTF-8 CSV by RFC 4180 (line ends CR LF, a header, empty for unknown),
     * and {@code datapackage.json}, which describes them.
     *
     * @param folder made if it is not there; files of the same names are replaced
     * @return the files in the order of their writing, the data package last
     * @throws UncheckedIOException where a file cannot be written
     */
    public static List<TidyFile> write(Path folder, TidyContent content) {
        try {
            Files.createDirectories(folder);
            List<TidyFile> files = new ArrayList<>();
            for (TidyTable<?> table : TidyTables.ALL) {
                files.add(table(folder, table, content));
            }
            files.add(description(folder, DataPackage.of(content, files)));
            return List.copyOf(files);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the tables cannot be written to " + folder, unwritable);
        }
    }

    private static <R> TidyFile table(Path folder, TidyTable<R> table, TidyContent content) throws IOException {
        Digesting file = Digesting.file(folder.resolve(table.file()));
        long rows = 0;
        try (CsvWriter csv = CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.CRLF)
                        .bufferSize(BUFFER)
                        .build(file, StandardCharsets.UTF_8);
                Stream<R> all = table.rows(content)) {
            csv.writeRecord(table.columns().stream().map(TidyColumn::name).toList());
            for (R row : (Iterable<R>) all::iterator) {
                write(csv.writeRecord(), table.fields(), row);
                rows++;
            }
        }
        return file.facts(table.file(), rows);
    }

    private static <R> void write(CsvWriterRecord line, List<Field<R>> fields, R row) {
        for (Field<R> field : fields) {
            line.writeField(field.cell().apply(row));
        }
        line.endRecord();
    }

    private static TidyFile description(Path folder, String json) throws IOException {
        Digesting file = Digesting.file(folder.resolve(DataPackage.FILE));
        try (file) {
            file.write(json.getBytes(StandardCharsets.UTF_8));
        }
        return file.facts(DataPackage.FILE, 0);
    }
}
