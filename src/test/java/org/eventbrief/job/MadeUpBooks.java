package org.eventbrief.job;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.Subject;
import org.eventbrief.report.sheets.ActorBook;
import org.eventbrief.report.sheets.EditionBook;
import org.eventbrief.workbook.BookWriter;

/** The workbooks and the files of {@link MadeUpEdition}, written once. */
record MadeUpBooks(EditionFacts facts, Path folder) {
    static MadeUpBooks in(Path folder) {
        EditionFacts facts = MadeUpEdition.in(folder);
        DataWriter.write(facts, folder.resolve("data"), 1);
        return new MadeUpBooks(facts, folder);
    }

    /** The workbook of everything. */
    ReadBook edition() {
        return ReadBook.of(editionFile());
    }

    Path editionFile() {
        return written("actor-years.xlsx", EditionBook.of(facts, Workbooks.dictionary()));
    }

    /** The workbook of a subject, by the name of its first actor. */
    ReadBook actor(String name) {
        return ReadBook.of(actorFile(name));
    }

    Path actorFile(String name) {
        return written("actor.xlsx", ActorBook.of(facts, Workbooks.dictionary(), subject(name)));
    }

    Subject subject(String name) {
        return facts.subjects().stream()
                .filter(subject -> subject.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The rows of a tidy table by column. */
    List<Map<String, String>> csv(String table) {
        try (Stream<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve("data").resolve(table + ".csv")).stream()) {
            return rows.map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path written(String name, org.eventbrief.report.book.Book book) {
        Path file = folder.resolve(name);
        try {
            Files.deleteIfExists(file);
            new BookWriter().write(book, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
