package org.eventbrief.report.front;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eventbrief.aggregate.SampleEvents;
import org.eventbrief.aggregate.Tables;
import org.eventbrief.event.Deaths;
import org.eventbrief.event.Fate;
import org.eventbrief.event.RowRef;
import org.eventbrief.notice.RejectedRow;
import org.eventbrief.notice.RejectionRule;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.InputFacts;
import org.eventbrief.report.Source;
import org.eventbrief.report.Subject;
import org.eventbrief.report.Subjects;
import org.eventbrief.settings.Environment;
import org.eventbrief.settings.Interest;
import org.eventbrief.settings.Picture;
import org.eventbrief.settings.Settings;
import org.eventbrief.settings.SettingsFile;
import org.eventbrief.settings.Show;
import org.eventbrief.settings.Years;

/** A made-up edition about countries that do not exist, with names that try to break out of a page. */
public final class SampleEdition {
    /** Names that are no names. */
    public static final List<String> HOSTILE = List.of(
            "<script>document.title='broken'</script>",
            "\"><img src=x onerror=alert(1)>",
            "</table></main><h1>Out</h1>",
            "O'Dorn & Sons \"of\" <Belmara>",
            "جبهة أركونيا",
            "\u202Eeinokra",
            "Front\u0000for\u0007Noise",
            "javascript:alert(1)");

    /** A PNG of one dot. */
    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private SampleEdition() {}

    /** Two datasets over some years, the last of one partial. */
    public static EditionFacts facts(int actors) {
        SampleEvents events = SampleEvents.ofDesk().dataset("survey", false, true);
        for (int year = 2012; year <= 2021; year++) {
            for (int i = 0; i < 30 + 4 * (year % 3); i++) {
                events.event(
                        "a" + year + i,
                        year + "-0" + (1 + i % 9) + "-11",
                        "battle",
                        "Arkonia",
                        "Belmara League",
                        i % 4);
            }
            events.event("c" + year, year + "-01-01", "treaty", "Arkonia;Republic of Corvia", "", -1);
            events.event("d" + year, year + "-05-05", "aid", "Arkonia", "Civilians (Belmara)", 1);
        }
        for (int i = 0; i < HOSTILE.size(); i++) {
            events.event(
                    "h" + i,
                    "2021-0" + (1 + i) + "-03",
                    "battle",
                    HOSTILE.get(i).replace(";", ""),
                    "Arkonia",
                    2);
        }
        events.event("z", "2022-03-31", "veto", "Republic of Corvia", "Arkonia", -1);
        for (int i = 0; i < actors; i++) {
            events.event(
                    "survey",
                    "s" + i,
                    (2015 + i % 5) + "-06-01",
                    "clash",
                    "Movement number " + i,
                    "Arkonia",
                    "",
                    Deaths.of(1, i % 7, 9),
                    "Arkonia");
        }
        return facts(events.tables());
    }

    static EditionFacts facts(Tables tables) {
        List<Subject> subjects = Subjects.of(
                tables, new Interest(List.of("Arkonia", "Republic of Corvia", "*<script>*"), Years.NEWEST, 10));
        return new EditionFacts(
                "2022-03-31-5f2c9e",
                Optional.of("2022-02-28-1d40aa"),
                LocalDate.of(2022, 3, 31),
                new Settings(
                        "The Arkonian Institute",
                        "desk@example.org",
                        Picture.of(Base64.getDecoder().decode(DOT)),
                        Settings.DEFAULT.interest(),
                        Map.of(),
                        Settings.DEFAULT.numbers(),
                        Settings.DEFAULT.dates(),
                        Settings.DEFAULT.thresholds(),
                        List.of(),
                        Settings.DEFAULT.paper(),
                        Settings.DEFAULT.disputedBorders(),
                        Optional.empty(),
                        0),
                tables,
                tables.datasets().stream().map(SampleEdition::source).toList(),
                List.of(file("desk", "desk/<b>events.csv"), file("survey", "survey.csv")),
                subjects,
                List.of(),
                List.of(new RejectedRow(
                        new RowRef("survey.csv", 3), RejectionRule.BAD_DATE, "date", "<i>soon</i>", "s")),
                List.of(new RejectedRow(
                        new RowRef("survey.csv", 3), RejectionRule.BAD_DATE, "date", "<i>soon</i>", "s")),
                actor -> Stream.empty());
    }

    private static Source source(org.eventbrief.aggregate.Dataset dataset) {
        boolean desk = dataset.code().equals("desk");
        return new Source(
                dataset,
                desk ? "Desk of the Institute" : "University of Arkonia",
                desk ? "" : "CC BY 4.0",
                dataset.title() + " " + dataset.release() + ", made up for a test & nothing else (2022).",
                desk ? "javascript:alert(2)" : "https://example.org/survey?a=1&b=2",
                Show.EVENTS);
    }

    private static InputFacts file(String dataset, String name) {
        Map<Fate, Long> fates = new EnumMap<>(Fate.class);
        fates.put(Fate.ACCEPTED, 1234L);
        fates.put(Fate.REJECTED, 1L);
        return new InputFacts(name, 10, "00", dataset + "-format", dataset, "1.0", 1235, fates);
    }

    /** Every file that these facts may have, but for one briefing. */
    public static List<OutputFile> files(EditionFacts facts) {
        List<OutputFile> files = new ArrayList<>();
        files.add(new OutputFile("actor-years.xlsx", 1_234_567));
        for (Subject subject : facts.subjects()) {
            files.add(new OutputFile("workbooks/" + subject.slug() + ".xlsx", 45_000));
            subject.years().values().stream()
                    .flatMap(List::stream)
                    .filter(year -> year != 2022)
                    .forEach(year ->
                            files.add(new OutputFile("briefings/" + subject.slug() + "-" + year + ".pdf", 99_000)));
        }
        files.add(new OutputFile("overviews/desk-2021.pdf", 120_400));
        Stream.of("actor-years.csv", "dyad-years.csv", "unplaced-events.csv", "datapackage.json")
                .forEach(name -> files.add(new OutputFile("data/" + name, 512)));
        return files;
    }

    /** The edition's page. */
    public static Page page(int actors) {
        return page(facts(actors));
    }

    /** The page of the same edition where variables without their prefix configure it. */
    public static Page page(int actors, Map<String, String> variables) {
        Map<String, String> prefixed = new HashMap<>();
        variables.forEach((name, value) -> prefixed.put("EVENTBRIEF_" + name, value));
        return page(with(facts(actors), SettingsFile.read(Optional.empty(), Environment.of(prefixed), List.of())));
    }

    private static EditionFacts with(EditionFacts facts, Settings settings) {
        return new EditionFacts(
                facts.edition(),
                facts.before(),
                facts.asOf(),
                settings,
                facts.tables(),
                facts.sources(),
                facts.files(),
                facts.subjects(),
                facts.unplaced(),
                facts.rejected(),
                facts.notices(),
                facts.events());
    }

    private static Page page(EditionFacts facts) {
        News news = new News(
                List.of("Movement number 7", "<b>Newcomer</b>"),
                List.of(new News.Restated("Arkonia, desk, 2020", "events", "31", "34", "3 new events")),
                12);
        return FrontPages.of(facts, files(facts), Optional.of(news));
    }
}
