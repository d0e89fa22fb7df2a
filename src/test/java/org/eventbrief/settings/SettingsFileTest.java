package org.eventbrief.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.Notice;
import org.eventbrief.notice.Refusal;
import org.eventbrief.settings.GroupSetting.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @TempDir
    private Path folder;

    private Settings read(String yaml) throws IOException {
        return SettingsFile.read(Files.writeString(folder.resolve("eventbrief.yaml"), yaml));
    }

    private Settings read(String yaml, Map<String, String> variables) throws IOException {
        return SettingsFile.read(
                Optional.of(Files.writeString(folder.resolve("eventbrief.yaml"), yaml)),
                Environment.of(variables),
                List.of("ucdp-ged", "desk"));
    }

    private List<String> wrong(String yaml, Map<String, String> variables) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(yaml, variables));
        assertThat(refusal.ending()).isEqualTo(Ending.WRONG_CONFIGURATION);
        return refusal.notices().stream().map(Notice::message).toList();
    }

    private void logo() throws IOException {
        Files.write(folder.resolve("logo.png"), Base64.getDecoder().decode(PNG));
    }

    /** A value of each key that is not its default. */
    private static String value(SettingKey key) {
        return switch (key.shape()) {
            case TEXT -> key == SettingKey.LOGO ? "logo.png" : "something";
            case TEXTS -> "arkonia";
            case YEARS -> "2021";
            case NUMBER -> "4";
            case DATE -> "2024-06-30";
            case WORD -> key.words().get(1);
            case GROUPS -> "{league: [Arkonia]}";
        };
    }

    /** Keys that go together. */
    private static String beside(SettingKey key) {
        return switch (key) {
            case COVERAGE_FROM -> "datasets: {desk: {coverage: {to: 2024-12-31}}}";
            case COVERAGE_TO -> "datasets: {desk: {coverage: {from: 2024-01-01}}}";
            case KEEP_MONTHLY -> "keep: 7";
            default -> "{}";
        };
    }

    @ParameterizedTest
    @EnumSource(value = SettingKey.class, names = "GROUPS", mode = EnumSource.Mode.EXCLUDE)
    void everyKeyIsReadFromItsVariableAsFromTheFile(SettingKey key) throws IOException {
        logo();
        String variable = key.variable().replace("CODE", "DESK");
        Settings given = read(beside(key), Map.of(variable, value(key)));
        assertThat(given)
                .isNotEqualTo(Settings.DEFAULT)
                .isNotEqualTo(key == SettingKey.KEEP_MONTHLY ? read(beside(key)) : Settings.DEFAULT);
        String yaml = beside(key).equals("{}") ? yaml(key) : "";
        if (!yaml.isEmpty()) {
            assertThat(read(yaml)).isEqualTo(given);
        }
    }

    private static String yaml(SettingKey key) {
        StringBuilder yaml = new StringBuilder();
        String indent = "";
        for (String part : key.path().replace("CODE", "desk").split("\\.", -1)) {
            yaml.append(yaml.isEmpty() ? "" : "\n").append(indent).append(part).append(":");
            indent += "  ";
        }
        return yaml + " " + value(key);
    }

    @Test
    void aVariableGoesBeforeTheFileAndLeavesTheRestOfIt() throws IOException {
        Settings settings = read(
                "organisation: Desk\ninterest: {top: 4, years: all}\ndatasets: {ucdp-ged: {release: '19.1'}}",
                Map.of(
                        "EVENTBRIEF_INTEREST_TOP", "7",
                        "EVENTBRIEF_INTEREST_ACTORS", "arkonia, Front of *",
                        "EVENTBRIEF_DATASETS_UCDPGED_SHOW", "counts"));
        assertThat(settings.organisation()).isEqualTo("Desk");
        assertThat(settings.interest()).isEqualTo(new Interest(List.of("arkonia", "Front of *"), Years.ALL, 7));
        assertThat(settings.dataset("ucdp-ged").release()).contains("19.1");
        assertThat(settings.dataset("ucdp-ged").show()).contains(Show.COUNTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EVENTBRIEF_KEEPMONTHLY", "EVENTBRIEF_KEEP_MONTHLY"})
    void hyphensMayBeLeftOutOrWrittenAsUnderscores(String variable) throws IOException {
        assertThat(read("keep: 2", Map.of(variable, "5")).keepMonthly()).isEqualTo(5);
    }

    @Test
    void aWrongValueNamesTheVariableAndNotTheFile() {
        assertThat(wrong("", Map.of("EVENTBRIEF_INTEREST_TOP", "many")))
                .containsExactly(
                        "EVENTBRIEF_INTEREST_TOP: this is no value for the key: interest.top: \"many\"; a whole number");
    }

    @Test
    void aSlipInTheNameOfAVariableIsAnErrorAndSomebodyElsesVariableIsNot() throws IOException {
        assertThat(wrong("", Map.of("EVENTBRIEF_ORGANIZATION", "Desk")))
                .singleElement()
                .asString()
                .contains("did you mean EVENTBRIEF_ORGANISATION for organisation?");
        assertThat(wrong("", Map.of("EVENTBRIEF_DATASETS_NOBODY_RELEASE", "1"))).hasSize(1);
        assertThat(read(
                        "",
                        Map.of("EVENTBRIEF_PORT", "tcp://10.0.0.1:80", "EVENTBRIEF_EDITION_PATH", "/srv", "KEEP", "1")))
                .isEqualTo(Settings.DEFAULT);
    }

    @Test
    void anUnknownKeyNamesTheNearest() {
        assertThat(wrong("disputed-border: solid\ninterest: {actor: x}", Map.of()))
                .anyMatch(message -> message.contains("did you mean disputed-borders?"))
                .anyMatch(message -> message.contains("did you mean interest.actors?"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | COMMA | DAY_FIRST",
                "en-US | COMMA | MONTH_FIRST",
                "en-us | COMMA | MONTH_FIRST",
                "de | POINT | DAY_FIRST",
                "de-CH | APOSTROPHE | DAY_FIRST",
                "fr | SPACE | DAY_FIRST",
                "sv | SPACE | ISO"
            })
    void aLanguagePicksTheFormsOfNumbersAndDates(String tag, NumberForm numbers, DateForm dates) throws IOException {
        Settings settings = read("language: " + tag);
        assertThat(settings.numbers()).isEqualTo(numbers);
        assertThat(settings.dates()).isEqualTo(dates);
    }

    @Test
    void aFormOfItsOwnGoesBeforeThatOfTheLanguage() throws IOException {
        Settings settings = read("language: de\ndates: 2023-03-03");
        assertThat(settings.numbers()).isEqualTo(NumberForm.POINT);
        assertThat(settings.dates()).isEqualTo(DateForm.ISO);
        assertThat(read("numbers: 1\u202f234,5").numbers()).isEqualTo(NumberForm.SPACE);
        assertThat(read("numbers: 1’234.5").numbers()).isEqualTo(NumberForm.APOSTROPHE);
    }

    @Test
    void aFormThatIsNoneIsAnErrorThatShowsThoseThatAre() {
        assertThat(wrong("numbers: 1234\ndates: 3.3.2023\nlanguage: xx", Map.of()))
                .anyMatch(
                        message -> message.endsWith("numbers: \"1234\"; one of 1,234.5 | 1.234,5 | 1 234,5 | 1'234.5"))
                .anyMatch(message ->
                        message.endsWith("dates: \"3.3.2023\"; one of 3 March 2023 | March 3, 2023 | 2023-03-03"))
                .anyMatch(message -> message.contains("language: \"xx\"; one of en | "));
    }

    @Test
    void thresholdsHaveRangesAndAMisspeltOneIsToldTheNearest() {
        assertThat(wrong(
                        "thresholds: {percentage-base: 0, most-active: 21, all-events: few, deadliest-pair: 3}",
                        Map.of("EVENTBRIEF_THRESHOLDS_DEADLIESTEVENTS", "13")))
                .anyMatch(message -> message.endsWith("thresholds.percentage-base: 0; a whole number from 1 to 999999"))
                .anyMatch(message -> message.endsWith("thresholds.most-active: 21; a whole number from 1 to 20"))
                .anyMatch(message -> message.endsWith("thresholds.all-events: \"few\"; a whole number"))
                .anyMatch(message -> message.contains("did you mean thresholds.deadliest-pairs?"))
                .anyMatch(message -> message.startsWith("EVENTBRIEF_THRESHOLDS_DEADLIESTEVENTS: ")
                        && message.endsWith("13; a whole number from 1 to 12"))
                .hasSize(5);
    }

    @Test
    void theDefaultsAreThoseThatTheKeysTell() throws IOException {
        StringBuilder yaml = new StringBuilder("thresholds:\n");
        for (SettingKey key : SettingKey.values()) {
            if (key.path().startsWith("thresholds.")) {
                yaml.append("  ").append(key.parts().get(1)).append(": ");
                yaml.append(key.silence().replace("`", "")).append('\n');
            }
        }
        assertThat(read(yaml.toString())).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void groupsAreListsOfMembersOrSayMore() throws IOException {
        Settings settings = read(
                """
                groups:
                  league: [arkonia, "ucdp-ged:130"]
                  Pact of the Two Pórts:
                    - member: Belmara
                      from: 2021-01-01
                      to: 2023
                    - league
                  belmara: {name: "Belmara, all regimes", members: Crown of Belmara}
                """);
        assertThat(settings.groups())
                .containsExactly(
                        new GroupSetting(
                                "league",
                                "",
                                List.of(new Member(2, "arkonia", "", ""), new Member(2, "ucdp-ged:130", "", ""))),
                        new GroupSetting(
                                "pact-of-the-two-ports",
                                "Pact of the Two Pórts",
                                List.of(
                                        new Member(4, "Belmara", "2021-01-01", "2023"),
                                        new Member(7, "league", "", ""))),
                        new GroupSetting(
                                "belmara", "Belmara, all regimes", List.of(new Member(8, "Crown of Belmara", "", ""))));
    }

    @Test
    void whatIsWrongInAGroupNamesItsLineAndTheNearestKey() {
        assertThat(wrong(
                        """
                        groups:
                          league: []
                          pact:
                            member: [Arkonia]
                          Лига: [Arkonia]
                          Two Ports: [Arkonia]
                          two-ports: [Belmara]
                          union:
                            - Arkonia
                            - {member: Belmara, form: 2021}
                            - {from: 2021}
                        """,
                        Map.of()))
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one).contains("line 2: ", "groups.league: a group has members"),
                        one -> assertThat(one).contains("groups.pact.members: a group has members"),
                        one -> assertThat(one).contains("line 4: ", "did you mean groups.pact.members?"),
                        one -> assertThat(one).contains("line 5: an id is made of", "use an id as key"),
                        one -> assertThat(one).contains("line 7: ", "has the id of \"Two Ports\", two-ports"),
                        one -> assertThat(one).contains("line 10: ", "did you mean groups.union[1].from?"),
                        one -> assertThat(one).contains("groups.union[2].member: an id, "));
    }

    @Test
    void groupsAreNoVariable() {
        assertThat(wrong("", Map.of("EVENTBRIEF_GROUPS", "league")))
                .containsExactly("EVENTBRIEF_GROUPS: this is no value for the key: groups: expected keys and values");
    }

    @Test
    void aWrongKeyOrValueNamesItsLine() {
        assertThat(wrong("organisation: Desk\n\ninterest:\n  topp: 3\npaper: A3\n", Map.of()))
                .anyMatch(message -> message.contains("eventbrief.yaml, line 4: there is no such key"))
                .anyMatch(message -> message.contains("eventbrief.yaml, line 5: this is no value for the key: paper"));
    }

    @Test
    void theLogoIsReadBesideTheFile() throws IOException {
        logo();
        Picture picture = read("logo: logo.png").logo().orElseThrow();
        assertThat(picture.mediaType()).isEqualTo("image/png");
        assertThat(picture.address()).isEqualTo("data:image/png;base64," + PNG);
        assertThat(picture.bytes()).isEqualTo(Files.readAllBytes(folder.resolve("logo.png")));
    }

    @Test
    void aLogoThatIsNonePictureOrNotThereIsAnError() throws IOException {
        Files.writeString(folder.resolve("logo.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        assertThat(wrong("logo: logo.svg", Map.of())).singleElement().asString().contains("PNG or JPEG");
        assertThat(wrong("logo: none.png", Map.of())).singleElement().asString().contains("cannot be read");
        Files.write(
                folder.resolve("large.png"),
                java.util.Arrays.copyOf(Base64.getDecoder().decode(PNG), 1_000_001));
        assertThat(wrong("logo: large.png", Map.of()))
                .singleElement()
                .asString()
                .contains("at most 1 MB");
    }
}
