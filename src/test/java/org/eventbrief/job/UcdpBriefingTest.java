package org.eventbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Government of Mali in 2013 by UCDP's release: every figure of the text is found in, or computed from, {@code data/}. */
class UcdpBriefingTest {
    private static final Path GLOBAL = Path.of("..", "shared", "data", "ucdp", "ged-19.1-global-17-columns.csv");
    private static final String MALI = "Government of Mali";
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.,/-])[+−]?\\d[\\d,]*(?:%|st|nd|rd|th)?(?![\\w%])");

    @TempDir
    Path folder;

    private Path data = Path.of("");

    @BeforeEach
    void skipWithoutTheData() {
        Assumptions.assumeTrue(
                Files.exists(GLOBAL),
                () -> "SKIPPED: " + GLOBAL.toAbsolutePath().normalize() + " is not there");
    }

    @Test
    void everyFigureOfTheTextFollowsFromTheTables() throws IOException {
        Path config = Files.writeString(
                folder.resolve("eventbrief.yaml"), "interest:\n  actors: [" + MALI + "]\n  years: [2013]\n");
        RunOutcome outcome = Launch.of(
                new RunRequest(
                        List.of(GLOBAL),
                        folder.resolve("reports"),
                        Optional.of(config),
                        Optional.empty(),
                        new RunRequest.Narrowing(List.of(), Optional.empty(), Optional.empty(), false),
                        Optional.empty(),
                        2,
                        1,
                        false,
                        false),
                Progress.SILENT);
        Path edition = outcome.edition().orElseThrow();
        data = edition.resolve("data");
        String text = text(edition);
        Set<String> computed = computed();
        assertThat(numbers(text)).hasSizeGreaterThan(30).allSatisfy(number -> assertThat(computed)
                .as(number + " in: " + text)
                .contains(number));
        assertThat(text)
                .contains(
                        "took part in 84 events in 2013, 57 more than in 2012 (+211%).",
                        "Fatalities in events involving the Government of Mali come to 880 by the best estimates (range 880–1,073),"
                                + " 643 more than in 2012 (+271%).");
    }

    /** What stands in sentences, tiles and bars; the columns of pictures, dates, ids and citations are looked at elsewhere. */
    private static String text(Path edition) throws IOException {
        Path pdf;
        try (Stream<Path> files = Files.list(edition.resolve("briefings"))) {
            pdf = files.filter(file -> file.toString().endsWith("-2013.pdf"))
                    .findFirst()
                    .orElseThrow();
        }
        String all;
        try (var document = Loader.loadPDF(pdf.toFile())) {
            all = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
        String lead = all.substring(all.indexOf("The " + MALI + " took part"), all.indexOf("2013 was busier"));
        String met = all.substring(all.indexOf("Most often met"), all.indexOf("An event with several"));
        String where = all.substring(all.indexOf("Shaded by country"), all.indexOf("No event is known"));
        String months = all.substring(all.indexOf("Events by month:"), all.indexOf("dated to a month"));
        return lead + " | " + met + " | " + where + " | " + months;
    }

    private static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>();
        Matcher found = NUMBER.matcher(text.replace("–", " "));
        while (found.find()) {
            numbers.add(found.group().replaceAll(",$", ""));
        }
        return numbers;
    }

    private List<NamedCsvRecord> rows(String table, Predicate<NamedCsvRecord> which) throws IOException {
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(data.resolve(table + ".csv"))) {
            records.stream().filter(which).forEach(rows::add);
        }
        return rows;
    }

    private Set<String> computed() throws IOException {
        Set<String> computed = new TreeSet<>(List.of("2012", "2013"));
        List<NamedCsvRecord> year =
                rows("actor-years", row -> row.getField("year").equals("2013"));
        NamedCsvRecord now = own(year);
        NamedCsvRecord before =
                own(rows("actor-years", row -> row.getField("year").equals("2012")));
        for (String column : List.of("events", "events_fatal", "fatalities_best", "counterparts", "countries")) {
            long value = number(now, column);
            add(computed, value);
            change(computed, value, number(before, column));
            List<NamedCsvRecord> peers =
                    year.stream().filter(UcdpBriefingTest::isPeer).toList();
            add(computed, peers.size());
            long more =
                    peers.stream().filter(row -> number(row, column) > value).count();
            computed.add(ordinal(more + 1));
        }
        add(computed, number(now, "fatalities_low"));
        add(computed, number(now, "fatalities_high"));
        for (NamedCsvRecord row : rows(
                "dyad-years",
                row -> row.getField("year").equals("2013")
                        && (row.getField("actor_1").equals(MALI)
                                || row.getField("actor_2").equals(MALI)))) {
            add(computed, number(row, "events"));
        }
        for (String table : List.of("actor-year-types", "actor-year-countries")) {
            rows(
                            table,
                            row -> row.getField("year").equals("2013")
                                    && row.getField("actor").equals(MALI))
                    .forEach(row -> add(computed, number(row, "events")));
        }
        add(
                computed,
                rows(
                                "actor-months",
                                row -> row.getField("month").startsWith("2013")
                                        && row.getField("actor").equals(MALI))
                        .stream()
                        .mapToLong(row -> number(row, "events"))
                        .sum());
        return computed;
    }

    private static NamedCsvRecord own(List<NamedCsvRecord> rows) {
        return rows.stream()
                .filter(row -> row.getField("actor").equals(MALI))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isPeer(NamedCsvRecord row) {
        return List.of("state", "rebel", "militia", "organisation", "person", "other")
                .contains(row.getField("kind"));
    }

    private static long number(NamedCsvRecord row, String column) {
        String cell = row.getField(column);
        return cell.isEmpty() ? -1 : Long.parseLong(cell);
    }

    private static void add(Set<String> numbers, long value) {
        numbers.add(String.format(Locale.ROOT, "%,d", value));
    }

    private static void change(Set<String> numbers, long now, long before) {
        add(numbers, Math.abs(now - before));
        String sign = now > before ? "+" : "−";
        numbers.add(sign + String.format(Locale.ROOT, "%,d", Math.abs(now - before)));
        if (before >= 20) {
            numbers.add(sign + Math.round(100.0 * Math.abs(now - before) / before) + "%");
        }
    }

    private static String ordinal(long place) {
        boolean teen = place % 100 >= 11 && place % 100 <= 13;
        String[] endings = {"th", "st", "nd", "rd"};
        return place + (teen || place % 10 > 3 ? "th" : endings[(int) (place % 10)]);
    }
}
