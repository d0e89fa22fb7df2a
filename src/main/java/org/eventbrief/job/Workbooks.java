package org.eventbrief.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.eventbrief.report.DataColumn;
import org.eventbrief.report.DataDictionary;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.book.Book;
import org.eventbrief.report.sheets.ActorBook;
import org.eventbrief.report.sheets.EditionBook;
import org.eventbrief.tidy.TidyTables;
import org.eventbrief.workbook.BookWriter;

/** Writes the workbooks of an edition, several at once. */
final class Workbooks {
    private final EditionFacts facts;
    private final Path staging;
    private final Progress progress;
    private final Stopping stopping;

    Workbooks(EditionFacts facts, Path staging, Progress progress, Stopping stopping) {
        this.facts = facts;
        this.staging = staging;
        this.progress = progress;
        this.stopping = stopping;
    }

    /** Writes the workbook of everything and one for each subject. */
    void write(int threads) throws IOException {
        DataDictionary dictionary = dictionary();
        Path folder = Files.createDirectories(staging.resolve("workbooks"));
        List<Callable<Void>> tasks = new ArrayList<>();
        tasks.add(task(() -> EditionBook.of(facts, dictionary), staging.resolve("actor-years.xlsx")));
        facts.subjects()
                .forEach(subject -> tasks.add(task(
                        () -> ActorBook.of(facts, dictionary, subject), folder.resolve(subject.slug() + ".xlsx"))));
        progress.begin("Writing workbooks", tasks.size());
        Threads.runAll(tasks, threads);
    }

    /** What the tidy tables say of their columns. */
    static DataDictionary dictionary() {
        return DataDictionary.of(TidyTables.ALL.stream()
                .flatMap(table -> table.columns().stream()
                        .map(column -> new DataColumn(
                                table.name(),
                                column.name(),
                                column.title(),
                                column.meaning(),
                                column.unit(),
                                column.example())))
                .toList());
    }

    private Callable<Void> task(Supplier<Book> book, Path file) {
        return () -> {
            stopping.check();
            new BookWriter().write(book.get(), file);
            progress.advance(1);
            return null;
        };
    }
}
