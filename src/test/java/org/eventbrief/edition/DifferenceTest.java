package org.eventbrief.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferenceTest {
    private static final String DATASETS = "dataset,year,events,fatalities_low,fatalities_best,fatalities_high\n";
    private static final String ACTORS =
            "dataset,actor_id,actor,year,events,fatalities_low,fatalities_best,fatalities_high\n";

    private final Path folder;

    DifferenceTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path edition(String name, String datasets, String actors) throws IOException {
        Path edition = folder.resolve(name);
        Files.createDirectories(edition.resolve("data"));
        Files.writeString(edition.resolve("data/dataset-years.csv"), DATASETS + datasets);
        Files.writeString(edition.resolve("data/actor-years.csv"), ACTORS + actors);
        return edition;
    }

    private static String told(FigureChange change) {
        return change.dataset() + " " + change.actorId() + " " + change.year() + " " + change.figure() + " "
                + change.before() + " " + change.after() + " " + change.change() + " " + change.sort();
    }

    @Test
    void whatIsTheSameIsNoDifference() throws IOException {
        Path a = edition("a", "desk,2020,1,,2,3\n", "desk,ark,Arkonia,2020,1,,2,3\n");
        assertThat(Difference.of(a, a)).isEmpty();
    }

    @Test
    void restatedNewAndGoneFiguresAreToldApart() throws IOException {
        Path a = edition("a", "desk,2020,4,,2,3\n", "desk,ark,Arkonia,2020,4,,2,3\ndesk,zed,Zed,2020,1,,,\n");
        Path b = edition("b", "desk,2020,5,,2,3\n", "desk,ark,Arkonia,2020,5,1,2,3\ndesk,bel,Belmara,2021,1,,0,\n");
        assertThat(Difference.of(a, b).stream().map(DifferenceTest::told))
                .containsExactly(
                        "desk  2020 events OptionalLong[4] OptionalLong[5] OptionalLong[1] RESTATED",
                        "desk ark 2020 events OptionalLong[4] OptionalLong[5] OptionalLong[1] RESTATED",
                        "desk ark 2020 fatalities_low OptionalLong.empty OptionalLong[1] OptionalLong.empty RESTATED",
                        "desk bel 2021 events OptionalLong[0] OptionalLong[1] OptionalLong[1] NEW",
                        "desk bel 2021 fatalities_best OptionalLong.empty OptionalLong[0] OptionalLong.empty NEW",
                        "desk zed 2020 events OptionalLong[1] OptionalLong[0] OptionalLong[-1] GONE");
    }

    @Test
    void aTableWithTextForAFigureIsDamaged() throws IOException {
        Path a = edition("a", "desk,2020,4,,2,3\n", "");
        Path b = edition("b", "desk,2020,four,,2,3\n", "");
        assertThatThrownBy(() -> Difference.of(a, b))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
    }
}
