package org.eventbrief.report.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BriefingTest {
    @Test
    void headingsMayGoDownOneLevelAndUpAnyNumber() {
        var briefing = briefing("Title", heading(1), heading(2), heading(3), heading(1));
        assertThat(briefing.blocks()).hasSize(4);
    }

    @Test
    void aHeadingThatSkipsALevelIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> briefing("Title", heading(1), heading(3)))
                .withMessageContaining("\"Heading 3\" skips from level 1 to 3");
    }

    @Test
    void aBriefingWithoutATitleIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> briefing(" "));
    }

    @Test
    void aLinkToAMissingHeadingIsRefusedByName() {
        var links = new Block.Links(List.of(Block.Link.section("Heading 2")));
        assertThat(briefing("Title", heading(1), heading(2), links).blocks()).hasSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> briefing("Title", heading(1), links))
                .withMessageContaining("Heading 2");
    }

    @Test
    void aTableNeedsACellForEachColumn() {
        var columns = List.of(Block.Column.text("A"), Block.Column.number("B"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Grid("Pairs", columns, List.of(List.of("one")), ""))
                .withMessageContaining("\"Pairs\" needs 2 cells");
    }

    @Test
    void aFigureNeedsWordsForWhoCannotSeeIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Figure("Rise", new Picture.Ranking(List.of(), ""), "", "", " "));
    }

    private static Block heading(int level) {
        return new Block.Heading(level, "Heading " + level);
    }

    private static Briefing briefing(String title, Block... blocks) {
        return new Briefing(
                title, "", "", "en", LocalDate.EPOCH, Paper.A4, Imprint.NONE, new Footer("", ""), List.of(blocks));
    }
}
