package org.eventbrief.frontpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import org.eventbrief.report.front.EditionLine;
import org.eventbrief.report.front.EditionList;
import org.eventbrief.report.front.Page;
import org.eventbrief.report.front.SampleEdition;
import org.eventbrief.report.wording.Forms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Optional<Browser> browser = Optional.empty();
    private Path folder = Path.of("");
    private Path index = Path.of("");

    @BeforeAll
    void start(@TempDir Path temporary) {
        browser = Browser.start();
        assumeTrue(browser.isPresent(), "skipped: there is no /usr/bin/chromium with /usr/bin/chromedriver");
        folder = temporary;
        index = folder.resolve("index.html");
        PageFile.write(index, SampleEdition.page(400));
    }

    @AfterAll
    void stop() {
        browser.ifPresent(Browser::close);
    }

    private Browser open(int width, String scheme) {
        Browser open = browser.orElseThrow();
        open.open(index, width, scheme);
        return open;
    }

    private static List<String> actors(Browser page) {
        return page.driver().findElements(By.cssSelector("table.finder tbody th")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** What is folded or far away is not laid out, so nothing could be found wrong with it. */
    private static void showEverything(Browser page) {
        page.driver()
                .executeScript("document.querySelectorAll('details').forEach(one => one.open = true);"
                        + "document.querySelector('.far').style.contentVisibility = 'visible'");
    }

    private static WebElement search(Browser page) {
        return page.driver().findElement(By.cssSelector("input[type=search]"));
    }

    private static String status(Browser page) {
        return page.driver().findElement(By.cssSelector("[role=status]")).getText();
    }

    private static WebElement head(Browser page, String name) {
        return page.driver().findElement(By.xpath("//table[@class='finder']//th[contains(., '" + name + "')]"));
    }

    @ParameterizedTest
    @CsvSource({"1280,light", "1280,dark", "360,light", "360,dark"})
    void axeFindsNothing(int width, String scheme) {
        Browser page = open(width, scheme);
        showEverything(page);
        List<Rule> found =
                new AxeBuilder().withTags(RULES).analyze(page.driver()).getViolations();
        assertThat(found)
                .extracting(Rule::getId, Rule::getImpact, Rule::getNodes)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"360", "320", "768", "1024", "1280"})
    void nothingScrollsSideways(int width) {
        Browser page = open(width, "light");
        showEverything(page);
        assertThat(page.driver()
                        .executeScript("const root = document.documentElement;"
                                + " return root.clientWidth > 0 && root.scrollWidth <= root.clientWidth"))
                .isEqualTo(true);
    }

    @Test
    void thePolicyRefusesNothingThatThePageNeedsAndTheConsoleIsSilent() {
        Browser page = open(1280, "light");
        assertThat(page.console()).isEmpty();
        assertThat(page.driver().executeScript("return performance.getEntriesByType('resource').map(one => one.name)"))
                .isEqualTo(List.of());
    }

    @Test
    void namesDoNotBecomeScripts() {
        Browser page = open(1280, "light");
        assertThat(page.driver().getTitle()).isEqualTo("Political events by actor and year, as of 31 March 2022");
    }

    @Test
    void theSearchFindsNamesAcrossAccentsAndCaseAndSaysHowMany() {
        Browser page = open(1280, "light");
        search(page).sendKeys("BÉLMARA league");
        assertThat(actors(page)).containsExactly("Belmara League");
        assertThat(status(page)).isEqualTo("1 of 413 actors");
        search(page).sendKeys("nobody");
        assertThat(page.driver().findElement(By.cssSelector("p.none")).isDisplayed())
                .isTrue();
        assertThat(actors(page)).isEmpty();
    }

    @Test
    void withoutScriptsEveryActorIsThereAndNothingThatNeedsOne() {
        try (Browser page = Browser.withoutScripts().orElseThrow()) {
            page.open(index, 1280, "light");
            assertThat(page.driver().findElements(By.cssSelector("table.finder tbody tr")))
                    .hasSize(413);
            assertThat(page.driver().findElements(By.cssSelector("thead button")))
                    .isEmpty();
            assertThat(page.driver().findElement(By.cssSelector("form.find")).isDisplayed())
                    .isFalse();
            assertThat(page.driver().findElement(By.linkText("Workbook")).isDisplayed())
                    .isTrue();
        }
    }

    @Test
    void choicesNarrowTheList() {
        Browser page = open(1280, "light");
        page.driver().findElement(By.cssSelector("input[type=checkbox]")).click();
        assertThat(actors(page)).hasSize(4).contains("Arkonia", "Republic of Corvia");
        page.driver().findElement(By.cssSelector("input[type=checkbox]")).click();
        page.driver().findElements(By.tagName("select")).get(0).sendKeys("civilians");
        assertThat(actors(page)).containsExactly("Civilians (Belmara)");
    }

    @Test
    void columnsSortByKeyboardAndSaySo() {
        Browser page = open(1280, "light");
        assertThat(actors(page)).startsWith("Arkonia", "Arkonia", "Belmara League");
        WebElement fatalities = head(page, "Fatalities").findElement(By.tagName("button"));
        fatalities.sendKeys(Keys.ENTER);
        assertThat(head(page, "Fatalities").getDomAttribute("aria-sort")).isEqualTo("descending");
        assertThat(head(page, "Events").getDomAttribute("aria-sort")).isNull();
        fatalities.sendKeys(Keys.ENTER);
        assertThat(head(page, "Fatalities").getDomAttribute("aria-sort")).isEqualTo("ascending");
        assertThat(page.driver()
                        .findElement(By.cssSelector("table.finder tbody tr td:nth-child(6)"))
                        .getText())
                .isEqualTo("0");
        head(page, "Actor").findElement(By.tagName("button")).click();
        assertThat(head(page, "Actor").getDomAttribute("aria-sort")).isEqualTo("ascending");
    }

    @Test
    void numbersOfAnotherFormAreSortedAsNumbers() {
        Path german = folder.resolve("german.html");
        PageFile.write(german, SampleEdition.page(1_200, Map.of("NUMBERS", "1.234,5")));
        Browser page = browser.orElseThrow();
        page.open(german, 1280, "light");
        assertThat(page.console()).isEmpty();
        assertThat(status(page)).matches("1\\.2\\d\\d of 1\\.2\\d\\d actors");
        String last = actors(page).get(50);
        page.driver()
                .executeScript("document.querySelectorAll('table.finder tbody tr')[50].cells[4].textContent = '1.999'");
        head(page, "Fatalities").findElement(By.tagName("button")).click();
        head(page, "Events").findElement(By.tagName("button")).click();
        assertThat(actors(page).get(0)).isEqualTo(last);
    }

    @Test
    void whatIsUnknownStandsLastWhicheverTheOrder() {
        Browser page = open(1280, "light");
        search(page).sendKeys("r");
        WebElement fatalities = head(page, "Fatalities").findElement(By.tagName("button"));
        for (int i = 0; i < 2; i++) {
            fatalities.click();
            page.driver().findElement(By.cssSelector("button.more")).click();
            assertThat(actors(page)).endsWith("Republic of Corvia");
            search(page).sendKeys(" ");
        }
    }

    @Test
    void moreOfALongListComesWhenAskedForAndTakesTheFocus() {
        Browser page = open(1280, "light");
        assertThat(actors(page)).hasSize(100);
        page.driver().findElement(By.cssSelector("button.more")).sendKeys(Keys.ENTER);
        assertThat(actors(page)).hasSize(413);
        assertThat(page.driver().switchTo().activeElement().getTagName()).isEqualTo("th");
    }

    @Test
    void onPaperTheListSaysThatItIsNotAll() {
        Browser page = open(1280, "light");
        WebElement printed = page.driver().findElement(By.cssSelector("p.printed"));
        assertThat(printed.isDisplayed()).isFalse();
        page.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(printed.getText()).startsWith("The first 100 of 413 actors are printed here");
        page.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        search(page).sendKeys("belmara league");
        page.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(printed.isDisplayed()).isFalse();
        page.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    @Test
    void anOrdinaryWordOfANameIsNotBrokenOnANarrowPage() {
        Browser page = open(360, "light");
        assertThat(page.driver()
                        .executeScript("return [...document.querySelectorAll('table:not(.cards, .finder) tbody th')]"
                                + ".every(cell => cell.clientWidth >= 95)"))
                .isEqualTo(true);
    }

    /** What makes it quick is that a browser never lays out more than the first rows, whatever is sought or sorted. */
    @Test
    void ofTenThousandActorsOnlyTheFirstRowsAreEverLaidOut() throws IOException {
        Path large = folder.resolve("large.html");
        PageFile.write(large, SampleEdition.page(10_000));
        assertThat(Files.size(large)).isLessThan(10_000_000);
        Browser page = browser.orElseThrow();
        page.open(large, 1280, "light");
        assertThat(actors(page)).hasSize(100);
        assertThat(status(page)).isEqualTo("10,013 of 10,013 actors");
        search(page).sendKeys("number 77");
        assertThat(actors(page)).hasSize(100).allMatch(name -> name.contains("77"));
        assertThat(status(page)).isEqualTo("280 of 10,013 actors");
        head(page, "Fatalities").findElement(By.tagName("button")).click();
        assertThat(actors(page)).hasSize(100);
        String milliseconds = String.valueOf(page.driver()
                .executeScript(
                        "const begin = performance.now(); const input = document.querySelector('input[type=search]');"
                                + "input.value = 'movement'; input.dispatchEvent(new Event('input', {bubbles: true}));"
                                + "document.querySelectorAll('thead button')[3].click();"
                                + "document.body.getBoundingClientRect(); return performance.now() - begin"));
        Logger.getLogger(BrowserTest.class.getName())
                .info("a search and a sort of 10,013 actors took " + milliseconds + " ms");
    }

    @ParameterizedTest
    @CsvSource({"1280,light", "1280,dark", "360,light", "360,dark"})
    void theListOfEditionsIsAccessibleTooAndScrollsNowhereSideways(int width, String scheme) {
        Path list = folder.resolve("editions.html");
        PageFile.write(list, editions());
        Browser page = browser.orElseThrow();
        page.open(list, width, scheme);
        assertThat(new AxeBuilder().withTags(RULES).analyze(page.driver()).getViolations())
                .isEmpty();
        assertThat(page.driver().executeScript("return document.documentElement.scrollWidth"))
                .isEqualTo((long) width);
        assertThat(page.driver()
                        .findElement(By.cssSelector("td:nth-child(2)"))
                        .getSize()
                        .getWidth())
                .as("room for the longest month")
                .isGreaterThanOrEqualTo(85);
        assertThat(page.console()).isEmpty();
    }

    @Test
    void theListOfEditionsNeedsNoScripts() {
        Path list = folder.resolve("editions.html");
        PageFile.write(list, editions());
        try (Browser page = Browser.withoutScripts().orElseThrow()) {
            page.open(list, 1280, "light");
            assertThat(page.driver().findElements(By.cssSelector("main a")))
                    .hasSize(2)
                    .allMatch(WebElement::isDisplayed);
        }
    }

    private static Page editions() {
        String name = "2022-03-31-5f2c9e3a1b02";
        return EditionList.of(
                List.of(new EditionLine(
                        name,
                        LocalDate.of(2022, 3, 31),
                        "128,264 events of ucdp-ged 19.1 and 21 events of desk; 3 published figures changed.",
                        false,
                        "index.html")),
                Optional.of(name),
                Forms.DEFAULT);
    }
}
