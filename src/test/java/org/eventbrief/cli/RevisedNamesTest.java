package org.eventbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisedNamesTest {
    private static final String BARE =
            "id,year,date_start,date_end,type_of_violence,side_a,side_b,country,best,low,high\n";
    private static final String WITH_IDS = BARE.replace("side_a,side_b", "side_a_new_id,side_a,side_b_new_id,side_b");
    private static final String FIRST = "1,2013,2013-01-11,2013-01-11,1,";
    private static final String REST = ",Arkonia,3,3,3\n";

    private final Desk desk;

    RevisedNamesTest(@TempDir Path folder) {
        this.desk = new Desk(folder);
    }

    private String told(String side) {
        desk.with("ged191-bare.csv", BARE + FIRST + side + ",Belmaran Front" + REST);
        desk.with("ged191-ids.csv", WITH_IDS + FIRST + "7001,Government of Arkonia,7002,Belmaran Front" + REST);
        return desk.run("--data-only").out();
    }

    @Test
    void idsThatOneLayoutLacksAreNoOtherNames() {
        assertThat(told("Government of Arkonia")).contains("1 superseded", "names of actors in 0");
    }

    @Test
    void anotherNameIsCounted() {
        assertThat(told("Army of Arkonia")).contains("1 superseded", "names of actors in 1");
    }
}
