package org.eventbrief.report.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eventbrief.report.brief.Picture.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made from a TopoJSON is read back as it was: two squares of countries that do not exist, with a common border. */
class OutlinesMakerTest {
    private static final String SQUARES =
            """
            {"type":"Topology","transform":{"scale":[1,1],"translate":[0,0]},
             "arcs":[[[178,0],[0,2]],[[178,2],[-2,0],[0,-2],[2,0]],[[178,0],[-356,0],[0,2],[356,0]]],
             "objects":{"countries":{"geometries":[
              {"type":"Polygon","arcs":[[0,1]],"properties":{"name":"Arkonia"}},
              {"type":"MultiPolygon","arcs":[[[2,-1]]],"properties":{"name":"Belmara"}},
              {"type":"Polygon","arcs":[[2]],"properties":{"name":"Antarctica"}}]}}}
            """;

    @TempDir
    private Path folder = Path.of("");

    private Outlines made(String disputed) throws IOException {
        Path json = Files.writeString(folder.resolve("squares.json"), SQUARES);
        Path table = Files.writeString(
                folder.resolve("disputed.csv"), "area_1,area_2,west,south,east,north,what\n" + disputed);
        return Outlines.read(new DataInputStream(new ByteArrayInputStream(OutlinesMaker.made(json, table))));
    }

    @Test
    void ringsCloseAndGoOnBeyondTheEdgeOfTheWorld() throws IOException {
        Outlines outlines = made("");
        assertThat(outlines.areas()).extracting(Area::name).containsExactly("Arkonia", "Belmara");
        assertThat(outlines.areas().get(0).rings().get(0).points())
                .containsExactly(
                        new Point(178, 0), new Point(178, 2), new Point(176, 2), new Point(176, 0), new Point(178, 0));
        assertThat(outlines.areas().get(1).mainland()).isEqualTo(new Bounds(178, 0, 182, 2));
    }

    @Test
    void commonBordersOfTheTableAreDisputed() throws IOException {
        assertThat(made("").disputed()).isEmpty();
        assertThat(made("Arkonia,Belmara,-180,-90,180,90,all of it").disputed())
                .hasSize(1)
                .first()
                .satisfies(line -> {
                    assertThat(line).containsExactly(new Point(178, 0), new Point(178, 2));
                });
    }
}
