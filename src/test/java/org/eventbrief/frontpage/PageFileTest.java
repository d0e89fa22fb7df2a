package org.eventbrief.frontpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.front.EditionLine;
import org.eventbrief.report.front.EditionList;
import org.eventbrief.report.front.FrontPages;
import org.eventbrief.report.front.OutputFile;
import org.eventbrief.report.front.Page;
import org.eventbrief.report.front.SampleEdition;
import org.eventbrief.report.wording.Forms;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page as an independent parser reads it. */
class PageFileTest {
    private final EditionFacts facts = SampleEdition.facts(40);
    private final String html = html(SampleEdition.page(40));
    private final Document page = Jsoup.parse(html, "https://example.org/editions/one/");

    private static String html(Page page) {
        StringBuilder out = new StringBuilder();
        PageFile.write(out, page);
        return out.toString();
    }

    private Element row(String actor) {
        return page.select("table.finder tbody tr").stream()
                .filter(row -> row.select("th").text().equals(actor))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyActorIsInTheListWithItsFigures() {
        assertThat(page.select("table.finder tbody tr"))
                .hasSize((int) facts.tables().actors().count());
        assertThat(page.select("table.finder thead th").eachText())
                .containsExactly(
                        "Actor",
                        "Kind",
                        "Dataset",
                        "Years",
                        "Events",
                        "Fatalities (best, all years)",
                        "Events, newest full year",
                        "Change",
                        "Trend",
                        "Reports");
        assertThat(row("Belmara League").select("td").eachText().subList(0, 7))
                .containsExactly("other", "desk", "2012–2021", "344", "496", "38 2021", "+4 +12%");
        assertThat(row("Republic of Corvia").select("td").eachText().subList(4, 5))
                .containsExactly("unknown");
        assertThat(row("Civilians (Belmara)").expectFirst("td").text()).isEqualTo("civilians");
    }

    @Test
    void everyReportThatIsThereIsLinkedAndNoOther() {
        List<String> links = page.select("a[href]").eachAttr("href").stream()
                .filter(href -> !href.startsWith("#") && !href.startsWith("http"))
                .distinct()
                .sorted()
                .toList();
        assertThat(links)
                .containsExactlyElementsOf(SampleEdition.files(facts).stream()
                        .map(OutputFile::path)
                        .sorted()
                        .toList());
        assertThat(page.select("a[href^=http]").eachAttr("href")).containsExactly("https://example.org/survey?a=1&b=2");
    }

    @Test
    void aLinkTellsByItselfWhereItLeads() {
        assertThat(row("Arkonia").select("td:last-child a").eachAttr("aria-label"))
                .containsExactly("Workbook: Arkonia, Excel", "2021: briefing on Arkonia, PDF");
    }

    @Test
    void hostileNamesStayNames() {
        assertThat(page.select("table.finder tbody th").eachText())
                .contains(
                        "<script>document.title='broken'</script>".replace(";", ""),
                        "\"><img src=x onerror=alert(1)>",
                        "</table></main><h1>Out</h1>",
                        "O'Dorn & Sons \"of\" <Belmara>",
                        "جبهة أركونيا",
                        "Front\uFFFDfor\uFFFDNoise");
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img:not(.logo), h1 ~ h1, iframe, object, [onerror], [style], b, i"))
                .isEmpty();
        assertThat(page.select("h1").eachText()).containsExactly("Political events by actor and year");
        assertThat(page.select("a[href^=javascript]")).isEmpty();
    }

    @Test
    void theLogoIsInThePageItselfAndNamed() {
        assertThat(page.select("header img.logo").eachAttr("alt")).containsExactly("The Arkonian Institute");
        assertThat(page.select("header img.logo").attr("src")).startsWith("data:image/png;base64,iVBOR");
    }

    @Test
    void everySectionIsInTheContents() {
        assertThat(page.select("nav a").eachAttr("href"))
                .containsExactlyElementsOf(page.select("section").eachAttr("id").stream()
                        .map(id -> "#" + id)
                        .toList());
    }

    @Test
    void nothingForeignIsAllowedAndTheScriptIsTheOneThatIsMeant() throws Exception {
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .startsWith("default-src 'none'; ")
                .contains("script-src 'sha256-"
                        + sha256(page.expectFirst("script").data()) + "'")
                .contains(
                        "style-src 'sha256-" + sha256(page.expectFirst("style").data()) + "'");
        assertThat(page.select("[src]:not([src^=data:]), link[href]:not([href^=data:])"))
                .isEmpty();
        assertThat(page.expectFirst("style").data()).doesNotContain("url(", "@import");
    }

    private static String sha256(String text) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(hash);
    }

    @Test
    void withoutAScriptNothingIsHiddenButWhatOnlyAScriptCanDo() {
        assertThat(page.select("[hidden]").stream().map(element -> element.tagName() + "." + element.className()))
                .containsExactly("form.find", "p.none", "p.printed", "button.more");
    }

    @Test
    void newsTellTheEditionBeforeAndTheRisersOfTheNewestFullYear() {
        String news = page.select("#new").text();
        assertThat(news)
                .contains("Since edition 2022-02-28-1d40aa: 2 new actors and 12 published figures that have changed.")
                .contains("Made-up desk: 2021 against 2020")
                .contains("Made-up survey: 2019 against 2018");
        assertThat(page.select("#new caption").eachText())
                .contains(
                        "Risen most; 3 with the same change as the last named not shown",
                        "Figures that have changed, the largest");
        assertThat(page.select("#new li").eachText()).containsExactly("Movement number 7", "<b>Newcomer</b>");
    }

    @Test
    void aPartialYearIsSaidToBeOne() {
        assertThat(page.select("#notes").text())
                .contains("Made-up desk covers only a part of 2022 (1 January 2022 to 31 March 2022).");
        assertThat(row("Republic of Corvia").select("path.p")).hasSize(1);
        assertThat(row("Belmara League").select("path.p")).isEmpty();
    }

    @Test
    void numbersAndDatesHaveTheConfiguredForm() {
        Document german =
                Jsoup.parse(html(SampleEdition.page(40, Map.of("NUMBERS", "1.234,5", "DATES", "2023-03-03"))));
        assertThat(german.select("#edition").text())
                .contains("As of 2022-03-31", "1.235 rows in 1 file", "2012-01-01 to 2022-03-31");
        assertThat(german.select("#reports").text()).contains("1,2 MB", "120 kB");
        assertThat(german.text()).doesNotContain("1,235", "March 2022");
        assertThat(page.text()).contains("1,235 rows", "31 March 2022", "1.2 MB");
    }

    @Test
    void theScriptReadsAndWritesNumbersInTheirForm() {
        assertThat(html).contains("text.replace(/,/g, '')", "toLocaleString('en'))");
        assertThat(html(SampleEdition.page(1, Map.of("NUMBERS", "1.234,5"))))
                .contains("text.replaceAll('.', '')", "toLocaleString('en').replaceAll(',', '.'))");
    }

    @Test
    void thresholdsDecideWhoIsSaidToHaveRisenAndTheNotesTellThem() {
        Document few = Jsoup.parse(html(
                SampleEdition.page(40, Map.of("THRESHOLDS_RISERSANDFALLERS", "1", "THRESHOLDS_PERCENTAGEBASE", "1"))));
        assertThat(page.select("#new td").text()).contains("+4 +12%");
        assertThat(few.select("#new .beside table, #new table").stream()
                        .filter(table -> table.text().startsWith("Risen"))
                        .findFirst()
                        .orElseThrow()
                        .select("tbody tr"))
                .hasSize(1);
        assertThat(few.select("#notes").text()).contains("in per cent only from 1 event upwards.");
        assertThat(page.select("#notes").text()).contains("in per cent only from 20 events upwards.");
        Document large = Jsoup.parse(html(SampleEdition.page(40, Map.of("THRESHOLDS_SMALLESTCHANGE", "5000"))));
        assertThat(large.select("#new").text()).contains("Nobody has risen or fallen by 5,000 events or more.");
        Document medium = Jsoup.parse(html(SampleEdition.page(40, Map.of("THRESHOLDS_SMALLESTCHANGE", "4"))));
        assertThat(medium.select("#new").text()).contains("Risen most, by 4 events or more");
        assertThat(page.select("#new").text()).contains("Risen most").doesNotContain("or more");
    }

    @Test
    void withoutAnEditionBeforeAndFilesThereIsStillAPage() {
        EditionFacts first = new EditionFacts(
                facts.edition(),
                Optional.empty(),
                facts.asOf(),
                facts.settings(),
                facts.tables(),
                facts.sources(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                facts.events());
        Document bare = Jsoup.parse(html(FrontPages.of(first, List.of(), Optional.empty())));
        assertThat(bare.select("#new").text()).contains("This edition is compared with no earlier one.");
        assertThat(bare.select("#data, #reports")).isEmpty();
        assertThat(bare.select("table.finder td:last-child a")).isEmpty();
    }

    @Test
    void theSameFactsGiveTheSameBytesWhateverTheLocale() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(html(SampleEdition.page(40))).isEqualTo(html);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theListOfEditionsLeadsToEachAndMarksTheLatest() {
        Document list = Jsoup.parse(html(EditionList.of(
                List.of(
                        new EditionLine(
                                "2022-03-31-5f2c9e", LocalDate.of(2022, 3, 31), "One <dataset>.", false, "index.html"),
                        new EditionLine(
                                "2022-03-31-aaaaaa",
                                LocalDate.of(2022, 3, 31),
                                "One actor.",
                                true,
                                "data/datapackage.json")),
                Optional.of("2022-03-31-5f2c9e"),
                Forms.DEFAULT)));
        assertThat(list.select("tbody tr").eachText())
                .containsExactly(
                        "2022-03-31-5f2c9e latest 31 March 2022 One <dataset>.",
                        "2022-03-31-aaaaaa some actors or years only 31 March 2022 One actor.");
        assertThat(list.select("tbody a").eachAttr("href"))
                .containsExactly(
                        "editions/2022-03-31-5f2c9e/index.html", "editions/2022-03-31-aaaaaa/data/datapackage.json");
        assertThat(list.select(".links a").eachAttr("href")).containsExactly("editions/2022-03-31-5f2c9e/index.html");
        assertThat(list.select("script")).isEmpty();
    }
}
