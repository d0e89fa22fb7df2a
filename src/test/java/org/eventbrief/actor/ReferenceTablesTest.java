package org.eventbrief.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTablesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mali,,Corvia,,,, | an id is made of",
                "x,,,,,, | an alias may not be empty",
                "x,,NA,,,, | an alias may not be empty",
                "x,,Corvia,,king,, | no kind of actor",
                "x,,Corvia,,,soon, | EDTF date",
                "x,,Corvia,,,2020-08-18/.., | EDTF date",
                "x,,Corvia,,,2021,2020 | valid_to lies before valid_from"
            })
    void whatIsWrongInARowIsAnErrorThatNamesItsLine(String row, String rule) {
        assertThatThrownBy(() -> MadeUpReference.ofActors(folder, row))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.ending()).isEqualTo(Ending.WRONG_CONFIGURATION))
                .hasMessageContaining("actors.csv, line 2")
                .hasMessageContaining(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void aTableMayBeSeparatedAsSpreadsheetsOfAnyCountryDo(String separator) throws IOException {
        Files.writeString(
                folder.resolve("actors.csv"),
                "actor_id|actor|alias|note\ncorvia|Corvia|Republic of Corvia|\"west, or; not\"\n"
                        .replace("|", separator));

        Reference read = ReferenceTables.read(folder);

        assertThat(read.aliases())
                .extracting(Alias::actorId, Alias::alias)
                .containsExactly(tuple("corvia", "Republic of Corvia"));
    }

    @Test
    void anActorOfTwoNamesIsAnErrorNamingBothLines() {
        assertThatThrownBy(
                        () -> MadeUpReference.ofActors(folder, "x,Corvia,ged:1,,,,", "x,,ged:2,,,,", "x,Zed,ged:3,,,,"))
                .hasMessageContaining("line 4: one actor has two names or kinds")
                .hasMessageContaining("in line 2");
    }

    @Test
    void anActorOfTwoKindsIsAnErrorNamingBothLines() {
        assertThatThrownBy(() -> MadeUpReference.ofActors(folder, "x,,ged:1,,state,,", "x,,ged:2,,rebel,,"))
                .hasMessageContaining("line 3: one actor has two names or kinds")
                .hasMessageContaining("in line 2");
    }

    @ParameterizedTest
    @CsvSource({"'',''", "2020,2021"})
    void equalSpansOfOneAliasThatLeadToTwoActorsAreAnError(String from, String to) {
        String bounds = "," + from + "," + to;
        assertThatThrownBy(() ->
                        MadeUpReference.ofActors(folder, "x,,Corvia,,state" + bounds, "y,,Corvia,,state" + bounds))
                .hasMessageContaining("line 3: one alias leads to two actors")
                .hasMessageContaining("in line 2");
    }

    @Test
    void spansAreEqualWhenTheirDaysAreHoweverTheyAreWritten() {
        assertThatThrownBy(() -> MadeUpReference.ofActors(folder, "x,,Corvia,,,2020,", "y,,Corvia,,,2020-01-01,"))
                .hasMessageContaining("one alias leads to two actors");
    }

    @Test
    void oneRowForADatasetAndOneForAllAreNoContradiction() {
        assertThat(MadeUpReference.ofActors(folder, "x,,Corvia,,,,", "y,,Corvia,acled,,,")
                        .datasets())
                .containsExactly(java.util.Map.entry(3L, "acled"));
    }

    @Test
    void aGroupOfTwoNamesIsAnError() {
        assertThatThrownBy(() -> MadeUpReference.ofGroups(folder, "g,League,Corvia,,", "g,Union,Zed,,"))
                .hasMessageContaining("groups.csv, line 3: one group has two names");
    }

    @Test
    void aCycleIsAnErrorNamingTheLine() {
        assertThatThrownBy(() -> MadeUpReference.ofGroups(folder, "a,,Corvia,,", "a,,b,,", "b,,c,,", "c,,a,,"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("a group is a member of itself")
                .hasMessageContaining("groups.csv, line 3");
    }

    @Test
    void aGroupThatIsItsOwnMemberByNameIsACycle() {
        assertThatThrownBy(() -> MadeUpReference.ofGroups(folder, "a,League,League,,"))
                .hasMessageContaining("a group is a member of itself");
    }

    @Test
    void aGroupThatIsItsOwnMemberByAnAliasIsACycle() {
        MadeUpReference.ofActors(folder, "a,,The Bloc,,,,");
        assertThatThrownBy(() -> MadeUpReference.ofGroups(folder, "a,,The Bloc,,"))
                .hasMessageContaining("a group is a member of itself");
    }

    private static StatedMember stated(long line, String group, String member, String from, String to) {
        return new StatedMember("desk/eventbrief.yaml", line, group, "", member, from, to);
    }

    @Test
    void whatTheConfigurationStatesIsHeldToTheSameRulesNamingItsLine() {
        assertThatThrownBy(() -> ReferenceTables.read(
                        Optional.empty(),
                        List.of(
                                stated(4, "a", "b", "", ""),
                                stated(5, "b", "a", "", ""),
                                stated(6, "b", "Corvia", "soon", ""),
                                stated(7, "b", "Corvia", "2022", "2021"))))
                .hasMessageContaining("desk/eventbrief.yaml, line 4: a group is a member of itself")
                .hasMessageContaining("desk/eventbrief.yaml, line 6: a bound is an EDTF date")
                .hasMessageContaining("desk/eventbrief.yaml, line 7: a bound is an EDTF date")
                .hasMessageContaining("valid_to lies before valid_from");
    }

    @Test
    void aCycleMayRunThroughTheTableAndTheConfiguration() {
        MadeUpReference.ofGroups(folder, "a,,b,,");
        assertThatThrownBy(() -> ReferenceTables.read(Optional.of(folder), List.of(stated(3, "b", "a", "", ""))))
                .hasMessageContaining("a group is a member of itself");
    }

    @Test
    void aGroupOfTheTableIsNoneOfTheConfigurationToo() {
        MadeUpReference.ofGroups(folder, "a,,Corvia,,");
        assertThatThrownBy(() -> ReferenceTables.read(Optional.of(folder), List.of(stated(3, "a", "Zed", "", ""))))
                .hasMessageContaining(
                        "desk/eventbrief.yaml, line 3: a group stands in the configuration and in groups.csv: \"a\"");
        Reference both = ReferenceTables.read(Optional.of(folder), List.of(stated(3, "b", "a", "", "")));
        assertThat(both.memberships()).extracting(Membership::groupId).containsExactly("a", "b");
    }

    @Test
    void everyErrorOfBothTablesIsTold() throws IOException {
        Files.writeString(folder.resolve("actors.csv"), "actor_id,alias\nX,Corvia\nx,\n");
        assertThatThrownBy(() -> MadeUpReference.ofGroups(folder, "G,,Corvia,,"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.notices()).hasSize(3));
    }

    @Test
    void aTableWithoutANeededColumnIsAnError() throws IOException {
        Files.writeString(folder.resolve("actors.csv"), "actor_id,name\nx,Corvia\n");
        assertThatThrownBy(() -> ReferenceTables.read(folder)).hasMessageContaining("it needs actor_id, alias");
    }

    @Test
    void namesInTheTablesAreCleanedAsThoseInTheDataAre() {
        Reference reference = MadeUpReference.ofActors(folder, "x,\u00A0Army  of Corvia,Army\u00A0of\u200B Corvia,,,,");
        assertThat(reference.aliases()).extracting(Alias::alias).containsExactly("Army of Corvia");
    }
}
