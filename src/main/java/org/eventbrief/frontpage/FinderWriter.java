package org.eventbrief.frontpage;

import java.util.List;
import org.eventbrief.report.front.ActorLine;
import org.eventbrief.report.front.Block.Cell;
import org.eventbrief.report.front.Block.Column;
import org.eventbrief.report.front.Block.Finder;
import org.eventbrief.report.front.FinderWords;
import org.eventbrief.report.front.Link;

/**
 * Writes the list of actors: a plain table, to which a script adds search and order. End tags that HTML lets one leave out are
 * left out.
 */
final class FinderWriter {
    private final Markup html;

    FinderWriter(Markup html) {
        this.html = html;
    }

    void write(Finder finder) {
        form(finder.words());
        html.raw("<p class=\"none\" hidden>").text(finder.words().none()).raw("</p>\n");
        html.raw("<div class=\"far\"><table class=\"finder\"><caption class=\"vh\">")
                .text(finder.words().caption())
                .raw("</caption>\n<thead><tr>");
        for (int i = 0; i < finder.columns().size(); i++) {
            head(finder.columns().get(i), i == finder.sortedBy());
        }
        html.raw("</thead>\n<tbody>\n");
        finder.lines().forEach(line -> row(line, finder.columns()));
        html.raw("</tbody></table></div>\n<p class=\"printed\" hidden")
                .attribute("data-printed", finder.words().printed())
                .raw("></p>\n<button type=\"button\" class=\"more\" hidden")
                .attribute("data-more", finder.words().more())
                .raw("></button>\n");
    }

    private void form(FinderWords words) {
        html.raw("<form class=\"find\" role=\"search\" hidden>\n<label class=\"wide\">")
                .text(words.search())
                .raw(" <input type=\"search\" autocomplete=\"off\" spellcheck=\"false\"></label>\n");
        choice(words.kind(), words.anyKind(), words.kinds());
        choice(words.dataset(), words.anyDataset(), words.datasets());
        html.raw("<label class=\"tick\"><input type=\"checkbox\"> ")
                .text(words.onlyReports())
                .raw("</label>\n<p role=\"status\"")
                .attribute("data-found", words.found())
                .raw("></p>\n</form>\n");
    }

    private void choice(String label, String any, List<String> choices) {
        html.raw("<label>")
                .text(label)
                .raw(" <select><option value=\"\">")
                .text(any)
                .raw("</option>");
        choices.forEach(choice -> html.element("option", choice));
        html.raw("</select></label>\n");
    }

    private void head(Column column, boolean sorted) {
        html.raw("<th scope=\"col\"" + (column.numeric() ? " class=\"n\"" : ""));
        html.raw(sorted ? " aria-sort=\"descending\">" : ">").text(column.heading());
    }

    private void row(ActorLine line, List<Column> columns) {
        html.raw("<tr");
        if (!line.aliases().isEmpty()) {
            html.attribute("data-a", String.join("; ", line.aliases()));
        }
        html.raw("><th scope=\"row\"><bdi>").text(line.name()).raw("</bdi>");
        for (int i = 0; i < line.cells().size(); i++) {
            cell(line.cells().get(i), columns.get(i + 1).numeric());
        }
        html.raw("<td>");
        TrendDrawing.draw(line.trend(), html);
        html.raw("<td>");
        line.reports().forEach(this::report);
        html.raw("</td>\n");
    }

    private void cell(Cell cell, boolean numeric) {
        html.raw(numeric ? "<td class=\"n\">" : "<td>").text(cell.text());
        if (!cell.remark().isEmpty()) {
            html.raw(" ").element("small", cell.remark());
        }
    }

    private void report(Link link) {
        html.raw("<a")
                .attribute("href", Markup.path(link.href()))
                .attribute("aria-label", link.name())
                .raw(">")
                .text(link.text())
                .raw("</a> ");
    }
}
