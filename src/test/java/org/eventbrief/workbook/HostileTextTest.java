package org.eventbrief.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.eventbrief.report.book.Cell;
import org.eventbrief.report.book.Column;
import org.eventbrief.report.book.Kind;
import org.eventbrief.report.book.Rows;
import org.eventbrief.report.book.Sheet;
import org.eventbrief.report.book.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
    private final Path folder;

    HostileTextTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+41 44 000 00 00",
                "-5",
                "@SUM(A1)",
                "\t=1+1",
                "\n=1+1",
                "=HYPERLINK(\"https://example.org\",\"click\")",
                "<b>&amp;\"'</b>]]>",
                "00123",
                "TRUE",
                "2024-01-01",
                "  spaces around  ",
                "two\nlines",
                "\u202Eright to left\u202C",
                "جيش أركونيا",
                "🙂 and \uD840\uDC00"
            })
    void whatTheProviderWroteIsReadBackAsText(String text) {
        Row row = written(text).data("Hostile", 0).get(0);
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCellText(0)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "\nx"})
    void whatCouldBecomeAFormulaWhenEditedIsQuoted(String text) {
        Written written = written(text);
        String style = written.xml("xl/worksheets/sheet2.xml").replaceAll("(?s).*<c r=\"A5\" s=\"(\\d+)\".*", "$1");
        String styles = written.xml("xl/styles.xml").replaceAll("(?s).*<cellXfs[^>]*>(.*)</cellXfs>.*", "$1");
        String quoted = Stream.of(styles.split("<xf ", -1)).skip(1).toList().get(Integer.parseInt(style));
        assertThat(quoted).contains("quotePrefix=\"true\"");
    }

    @Test
    void noFormulaIsInASheetOfTexts() {
        assertThat(written("=cmd|' /C calc'!A0").xml("xl/worksheets/sheet2.xml"))
                .doesNotContain("<f>");
    }

    @Test
    void charactersThatXmlCannotHoldAreMarkedAndCounted() {
        Written written = written("a\u0000b\u0007c\u001Bd\uD800e\uFFFEf");
        assertThat(written.data("Hostile", 0).get(0).getCellText(0)).isEqualTo("a␀b␇c␛d�e�f");
        assertThat(written.report().textsMarked()).isEqualTo(1);
        assertThat(written.firstColumn("Hostile").get(1))
                .isEqualTo("One table, Hostile, of 1 row. 1 text has characters that a cell cannot hold; a sign such as"
                        + " ␀ or � stands for each.");
    }

    @Test
    void aTextLongerThanACellIsCutWithAMarkAndCounted() {
        Written written = written("é".repeat(40_000));
        assertThat(written.data("Hostile", 0).get(0).getCellText(0))
                .hasSize(32_767)
                .endsWith("éé [… cut]");
        assertThat(written.report().textsCut()).isEqualTo(1);
        assertThat(written.firstColumn("Hostile").get(1))
                .isEqualTo("One table, Hostile, of 1 row. 1 text is longer than a cell holds and cut at “[… cut]”.");
    }

    @Test
    void headersMayHoldWhatFormulasAndXmlDoNotLike() {
        Table table = new Table(
                "Odd",
                List.of(Column.of("Deaths [#1] 'best' & <more>", Kind.WHOLE).totalled()),
                Rows.of(List.of(org.eventbrief.report.book.Row.of(Cell.whole(3)))),
                "");
        Written written = Written.of(Books.of(Sheet.of("Odd", "", "Odd", List.of(), table)), folder);
        assertThat(written.xml("xl/tables/table1.xml")).contains("name=\"Deaths [#1] 'best' &amp; &lt;more>\"");
        assertThat(written.xml("xl/worksheets/sheet2.xml"))
                .contains("<f>SUBTOTAL(109,Odd[Deaths '['#1'] ''best'' &amp; &lt;more&gt;])</f><v>3</v>");
    }

    @Test
    void onlyWebAddressesBecomeLinks() {
        Written written = Written.of(
                Books.of(Sheet.of(
                        "Hostile",
                        "",
                        "Hostile",
                        List.of(),
                        table(
                                Cell.link("a", "https://example.org/ü?q=1&r=2"),
                                Cell.link("b", "javascript:alert(1)"),
                                Cell.link("c", "file:///etc/passwd"),
                                Cell.link("d", "https://example.org/a b|c"),
                                Cell.link("e", "\\\\host\\share")))),
                folder);
        assertThat(written.xml("xl/worksheets/_rels/sheet2.xml.rels"))
                .contains("https://example.org/%C3%BC?q=1&amp;r=2")
                .doesNotContain("javascript", "file:", "a b", "share");
        assertThat(written.report().linksAsText()).isEqualTo(4);
        assertThat(written.data("Hostile", 0))
                .extracting(row -> row.getCellText(0))
                .containsExactly("a", "b", "c", "d", "e");
    }

    private Written written(String text) {
        return Written.of(Books.of(Sheet.of("Hostile", "", "Hostile", List.of(), table(new Cell.Text(text)))), folder);
    }

    private static Table table(Cell... cells) {
        return new Table(
                "Hostile",
                List.of(Column.of("Words", Kind.TEXT)),
                Rows.of(Stream.of(cells)
                        .map(cell -> org.eventbrief.report.book.Row.of(cell))
                        .toList()),
                "");
    }
}
