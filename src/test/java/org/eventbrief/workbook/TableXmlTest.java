package org.eventbrief.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableXmlTest {
    private final Written written;

    TableXmlTest(@TempDir Path folder) {
        written = Written.of(Books.whole(), folder);
    }

    @Test
    void aTableIsNativeWithNameFiltersAndColumns() {
        assertThat(written.xml("xl/tables/table2.xml"))
                .contains("name=\"ArkoniaMonths\"", "displayName=\"ArkoniaMonths\"", "ref=\"A5:C18\"")
                .contains("<autoFilter ref=\"A5:C17\"/>", "<tableColumn id=\"1\" name=\"Month\"");
    }

    @Test
    void aTotalIsASubtotalWithItsValue() {
        assertThat(written.xml("xl/tables/table2.xml"))
                .contains(
                        "totalsRowCount=\"1\"",
                        "name=\"Events\" totalsRowFunction=\"sum\"",
                        "totalsRowLabel=\"Total\"");
        assertThat(written.xml("xl/worksheets/sheet3.xml"))
                .contains("<f>SUBTOTAL(109,ArkoniaMonths[Events])</f><v>546</v>")
                .contains("<f>SUBTOTAL(109,ArkoniaMonths[Fatalities])</f><v>825</v>");
    }

    @Test
    void aTableWithoutSumsHasNoTotalRow() {
        assertThat(written.xml("xl/tables/table3.xml"))
                .contains("ref=\"A5:M35\"")
                .doesNotContain("totalsRow");
    }

    @Test
    void aTableHasAnAltText() {
        assertThat(written.xml("xl/tables/table2.xml")).containsPattern("<\\w+:table altText=\"By month\"/>");
    }

    @Test
    void theHeaderStaysOnTheScreenAndOnEveryPage() {
        assertThat(written.xml("xl/worksheets/sheet3.xml")).contains("ySplit=\"5.0\"", "state=\"frozen\"");
        assertThat(written.xml("xl/workbook.xml")).contains("'By month'!$5:$5");
    }

    @Test
    void aSheetIsSetUpForPaperWithEditionCitationAndPage() {
        assertThat(written.xml("xl/worksheets/sheet3.xml"))
                .contains("fitToPage=\"true\"", "orientation=\"landscape\"", "fitToWidth=\"1\"", "fitToHeight=\"0\"")
                .contains("&L&8 2024-03-31-1a2b3c – Made-up data && nothing else, release 1")
                .contains("&R&8 Page &P of &N")
                .contains("<dimension ref=\"A1:C18\"/>");
    }

    @Test
    void headersAreExplainedInComments() {
        assertThat(written.xml("xl/comments2.xml"))
                .contains("ref=\"B6\"", "Each event once.", "ref=\"F6\"", "empty where none is known.")
                .contains("<author>Eventbrief</author>");
    }

    @Test
    void figuresOnAScaleAreShadedTogetherAndZerosDoNotMoveItsMiddle() {
        // 308 figures and one zero: the ninth tenth of the 308 is at (309 - 30.8) / 309 of all.
        assertThat(written.xml("xl/worksheets/sheet4.xml"))
                .contains("<conditionalFormatting sqref=\"B6:M35\">", "type=\"colorScale\"", "val=\"90.0323")
                .doesNotContain("mergeCell");
    }

    @Test
    void nothingIsMerged() {
        for (int sheet = 1; sheet <= 7; sheet++) {
            assertThat(written.xml("xl/worksheets/sheet" + sheet + ".xml")).doesNotContain("mergeCell");
        }
    }

    @Test
    void thePropertiesSayWhatTheBookIs() {
        assertThat(written.xml("docProps/core.xml"))
                .contains("<dc:title>Military Forces of Arkonia: events by year</dc:title>")
                .contains("<dc:creator>Eventbrief</dc:creator>", "<dc:language>en-GB</dc:language>")
                .contains("2024-03-31T00:00:00Z</dcterms:created>", "2024-03-31T00:00:00Z</dcterms:modified>");
    }

    @Test
    void yearsHaveNoSeparatorsAndDatesAreDates() {
        assertThat(written.xml("xl/styles.xml"))
                .contains("formatCode=\"yyyy-mm-dd\"", "name=\"Title\"", "name=\"Total\"");
        assertThat(written.xml("xl/worksheets/sheet2.xml")).contains("<c r=\"A7\" s=\"7\"><v>2012</v></c>");
        assertThat(written.xml("xl/styles.xml").split("<cellXfs", -1)[1].split("<xf ", -1)[8])
                .startsWith("numFmtId=\"1\"");
    }
}
