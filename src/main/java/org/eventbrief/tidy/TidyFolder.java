package org.eventbrief.tidy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

/** The folder of an edition's tidy tables. */
public final class TidyFolder {
    private TidyFolder() {}

    /**
     * Writes every table of {@link TidyTables#ALL} as UTF-8 CSV by RFC 4180 (line ends CR LF, a header, empty for unknown),
     * and {@code datapackage.json}, which describes them.
     *
     * @param folder made if it is not there; files of the same names are replaced
     * @param threads write the tables, one each
     * @return the files in the order of their writing, the data package last
     * @throws UncheckedIOException where a file cannot be written
     */
    public static List<TidyFile> write(Path folder, TidyContent content, Executor threads) {
        try {
            Files.createDirectories(folder);
            List<FutureTask<TidyFile>> tables = new ArrayList<>();
            for (TidyTable<?> table : TidyTables.ALL) {
                FutureTask<TidyFile> task = new FutureTask<>(() -> table(folder, table, content));
                tables.add(task);
                threads.execute(task);
            }
            List<TidyFile> files = new ArrayList<>();
            for (FutureTask<TidyFile> table : tables) {
                files.add(done(table));
            }
            files.add(description(folder, DataPackage.of(content, files)));
            return List.copyOf(files);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the tables cannot be written to " + folder, unwritable);
        }
    }

    private static TidyFile done(FutureTask<TidyFile> table) throws IOException {
        try {
            return table.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while tables were written");
        } catch (ExecutionException failed) {
            throw new IOException("a table cannot be written", failed.getCause());
        }
    }

    private static <R> TidyFile table(Path folder, TidyTable<R> table, TidyContent content) throws IOException {
        Digesting file = Digesting.file(folder.resolve(table.file()));
        CsvLines lines = new CsvLines(file);
        try (file;
                Stream<R> all = table.rows(content)) {
            table.columns().forEach(column -> lines.text(column.name()));
            lines.end();
            all.forEachOrdered(row -> {
                for (Field<R> field : table.fields()) {
                    field.cell().write(row, lines);
                }
                lines.end();
            });
            lines.flush();
        }
        return file.facts(table.file(), lines.ended() - 1);
    }

    private static TidyFile description(Path folder, String json) throws IOException {
        Digesting file = Digesting.file(folder.resolve(DataPackage.FILE));
        try (file) {
            file.write(json.getBytes(StandardCharsets.UTF_8));
        }
        return file.facts(DataPackage.FILE, 0);
    }
}
