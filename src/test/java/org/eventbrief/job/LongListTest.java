package org.eventbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.eventbrief.cli.Eventbrief;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A workbook lists as many events as an actor has, in a process of little memory: some thousands in every build, a million with
 * {@code mvn -Psoak verify}.
 */
class LongListTest {
    private static final int EVENTS = Integer.getInteger("eventbrief.longest-list", 5_000);
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

    @Test
    void everyEventIsOnTheSheetOnceAndInOrder(@TempDir Path folder) throws IOException, InterruptedException {
        Path input = folder.resolve("many.csv");
        write(input);
        Path reports = folder.resolve("reports");
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Eventbrief.class.getName(),
                        "run",
                        "--input",
                        input.toString(),
                        "--reports",
                        reports.toString(),
                        "--actor",
                        "Forces of Arkonia")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        assertThat(run.waitFor())
                .as(Files.readString(folder.resolve("log.txt")))
                .isZero();
        assertListed(book(reports));
    }

    private static void write(Path file) throws IOException {
        try (BufferedWriter csv = Files.newBufferedWriter(file)) {
            csv.write("event_id,date,event_type,side_1,side_2,country,fatalities_best,notes\n");
            for (int k = 0; k < EVENTS; k++) {
                csv.write("ark-" + k + "," + FIRST.plusDays(k % 5_000)
                        + ",battle,Forces of Arkonia,Rebels of Belmara,Arkonia," + k % 7
                        + ",Made up: clash number " + k + " told at some length\n");
            }
        }
    }

    private static Path book(Path reports) throws IOException {
        try (Stream<Path> files = Files.walk(reports.resolve("editions"))) {
            return files.filter(path -> path.getFileName().toString().startsWith("forces-of-arkonia"))
                    .filter(path -> path.toString().endsWith(".xlsx"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void assertListed(Path book) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(book.toFile());
                Stream<Row> rows = workbook.findSheet("Events").orElseThrow().openStream()) {
            String[] before = {""};
            long listed = rows.filter(row -> row.getCellCount() > 1)
                    .filter(row -> row.getCellText(0).startsWith("ark-"))
                    .peek(row -> {
                        String day = row.getCell(1).getRawValue();
                        assertThat(day).isGreaterThanOrEqualTo(before[0]);
                        before[0] = day;
                    })
                    .count();
            assertThat(listed).isEqualTo(EVENTS);
        }
    }
}
