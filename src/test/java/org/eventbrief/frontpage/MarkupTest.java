package org.eventbrief.frontpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

class MarkupTest {
    @Property(tries = 500)
    void everyTextComesBackAsItWasAndMakesNoElement(@ForAll String text) {
        StringBuilder out = new StringBuilder();
        new Markup(out).raw("<p").attribute("title", text).raw(">").text(text).raw("</p>");
        Document page = Jsoup.parse(out.toString());
        String expected = text.codePoints()
                .map(c -> allowed(c) ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(page.expectFirst("p").wholeText()).isEqualTo(expected);
        assertThat(page.expectFirst("p").attr("title")).isEqualTo(expected);
        assertThat(page.body().getAllElements()).hasSize(2);
    }

    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || !(Character.isISOControl(c) || isNone(c) || Character.getType(c) == Character.SURROGATE);
    }

    private static boolean isNone(int c) {
        return (c & 0xFFFF) >= 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    @Property(tries = 500)
    void everyPathLeadsToItselfBelowThePage(@ForAll String name) {
        URI page = URI.create("https://example.org/editions/one/index.html");
        URI target = page.resolve(Markup.path("data/" + name.replace("/", "_") + ".csv"));
        assertThat(target.getHost()).isEqualTo("example.org");
        assertThat(target.getRawPath()).startsWith("/editions/one/data/");
        assertThat(target.getRawQuery()).isNull();
        assertThat(target.getRawFragment()).isNull();
    }
}
