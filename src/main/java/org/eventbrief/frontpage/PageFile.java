package org.eventbrief.frontpage;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eventbrief.report.front.Page;
import org.eventbrief.report.front.Section;

/** An HTML page in one file that asks nothing of any server. */
public final class PageFile {
    /** Three bars; without an icon of its own a page makes browsers ask a server for one. */
    private static final String ICON =
            "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E"
                    + "%3Cpath fill='%232f7280' d='M1 9h4v6H1zM6 5h4v10H6zM11 1h4v14h-4z'/%3E%3C/svg%3E";

    private PageFile() {}

    /**
     * Writes a page.
     *
     * @param file replaced where it is there
     * @throws UncheckedIOException where it cannot be written
     */
    public static void write(Path file, Page page) {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            write(out, page);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(file + " cannot be written", unwritable);
        }
    }

    static void write(Appendable out, Page page) {
        Markup html = new Markup(out);
        Style style = Style.of(page);
        head(html, page, style);
        html.raw("<body>\n<a class=\"skip\" href=\"#main\">").text(page.skip()).raw("</a>\n<header>\n");
        page.logo().ifPresent(logo -> html.raw("<img class=\"logo\"")
                .attribute("src", logo.address())
                .attribute("alt", logo.name())
                .raw(">\n"));
        html.raw("<p class=\"kicker\">").text(page.kicker()).raw("</p>\n");
        html.element("h1", page.heading())
                .raw("\n<p class=\"lead\">")
                .text(page.lead())
                .raw("</p>\n</header>\n");
        if (page.sections().size() > 1) {
            contents(html, page);
        }
        html.raw("<main id=\"main\" tabindex=\"-1\">\n");
        page.sections().forEach(section -> section(html, section));
        html.raw("</main>\n");
        if (!page.footer().isEmpty()) {
            html.raw("<footer>\n");
            page.footer().forEach(line -> html.element("p", line).raw("\n"));
            html.raw("</footer>\n");
        }
        if (!style.script().isEmpty()) {
            html.raw("<script>").raw(style.script()).raw("</script>\n");
        }
        html.raw("</body>\n</html>\n");
    }

    private static void head(Markup html, Page page, Style style) {
        html.raw("<!DOCTYPE html>\n<html")
                .attribute("lang", page.language())
                .raw(">\n<head>\n<meta charset=\"utf-8\">\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\"")
                .attribute("content", style.policy())
                .raw(">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.raw("<meta name=\"referrer\" content=\"no-referrer\">\n")
                .element("title", page.title())
                .raw("\n");
        html.raw("<link rel=\"icon\"").attribute("href", ICON).raw(">\n");
        html.raw("<style>").raw(style.css()).raw("</style>\n</head>\n");
    }

    private static void contents(Markup html, Page page) {
        html.raw("<nav").attribute("aria-label", page.contents()).raw(">\n<ul>\n");
        page.sections().forEach(section -> html.raw("<li><a href=\"#" + Markup.path(section.id()) + "\">")
                .text(section.heading())
                .raw("</a>\n"));
        html.raw("</ul>\n</nav>\n");
    }

    private static void section(Markup html, Section section) {
        String id = Markup.path(section.id());
        html.raw("<section id=\"" + id + "\" aria-labelledby=\"" + id + "-heading\">\n<h2 id=\"" + id + "-heading\">");
        html.text(section.heading()).raw("</h2>\n");
        BlockWriter blocks = new BlockWriter(html);
        section.blocks().forEach(blocks::write);
        html.raw("</section>\n");
    }
}
