package org.eventbrief.frontpage;

import java.util.List;
import org.eventbrief.report.front.Block;
import org.eventbrief.report.front.Block.Cell;
import org.eventbrief.report.front.Block.Column;
import org.eventbrief.report.front.Link;

/** Writes the blocks of a section. */
final class BlockWriter {
    /** So many columns fit a narrow page; rows of more become cards there. */
    private static final int NARROW = 4;

    private final Markup html;

    BlockWriter(Markup html) {
        this.html = html;
    }

    void write(Block block) {
        if (block instanceof Block.Prose prose) {
            prose.paragraphs().forEach(text -> html.element("p", text).raw("\n"));
        } else if (block instanceof Block.Heading heading) {
            html.element("h3", heading.text()).raw("\n");
        } else if (block instanceof Block.Items items) {
            html.raw("<ul class=\"notes\">\n");
            items.items().forEach(item -> html.raw("<li><bdi>").text(item).raw("</bdi>\n"));
            html.raw("</ul>\n");
        } else if (block instanceof Block.Facts facts) {
            facts(facts);
        } else if (block instanceof Block.Links links) {
            links(links.links());
        } else if (block instanceof Block.Citations citations) {
            citations.citations().forEach(this::citation);
        } else if (block instanceof Block.Folded folded) {
            html.raw("<details>").element("summary", folded.summary()).raw("\n");
            folded.blocks().forEach(this::write);
            html.raw("</details>\n");
        } else if (block instanceof Block.Beside beside) {
            html.raw("<div class=\"beside\">\n");
            beside.blocks().forEach(one -> {
                html.raw("<div>");
                write(one);
                html.raw("</div>\n");
            });
            html.raw("</div>\n");
        } else if (block instanceof Block.Grid grid) {
            grid(grid);
        } else if (block instanceof Block.Finder finder) {
            new FinderWriter(html).write(finder);
        }
    }

    private void facts(Block.Facts facts) {
        html.raw("<dl class=\"facts\">\n");
        facts.facts().forEach(fact -> html.raw("<div>")
                .element("dt", fact.name())
                .element("dd", fact.value())
                .raw("</div>\n"));
        html.raw("</dl>\n");
    }

    private void links(List<Link> links) {
        html.raw("<ul class=\"links\">\n");
        for (Link link : links) {
            html.raw("<li>");
            anchor(link.href(), link.text());
            html.raw(" ").element("span", link.detail()).raw("\n");
        }
        html.raw("</ul>\n");
    }

    private void citation(Link citation) {
        html.raw("<div class=\"cite\">")
                .element("cite", citation.text())
                .raw("<span>")
                .text(citation.detail());
        if (Markup.isWeb(citation.href())) {
            html.raw(citation.detail().isEmpty() ? "" : " · ");
            anchor(citation.href(), citation.href());
        }
        html.raw("</span></div>\n");
    }

    private void grid(Block.Grid grid) {
        html.raw(grid.columns().size() > NARROW ? "<table class=\"cards\">" : "<table>")
                .element("caption", grid.caption())
                .raw("\n<thead><tr>");
        grid.columns().forEach(column -> html.raw("<th scope=\"col\"" + (column.numeric() ? " class=\"n\">" : ">"))
                .text(column.heading()));
        html.raw("</thead>\n<tbody>\n");
        for (List<Cell> row : grid.rows()) {
            html.raw("<tr>");
            for (int i = 0; i < row.size(); i++) {
                cell(grid.columns().get(i), row.get(i), i == 0);
            }
            html.raw("\n");
        }
        html.raw("</tbody></table>\n");
    }

    private void cell(Column column, Cell cell, boolean first) {
        if (first) {
            html.raw("<th scope=\"row\">");
        } else {
            html.raw(column.numeric() ? "<td class=\"n\"" : "<td")
                    .attribute("data-l", column.heading())
                    .raw(">");
        }
        if (cell.href().isEmpty()) {
            html.element("bdi", cell.text());
        } else {
            anchor(cell.href(), cell.text());
        }
        if (!cell.remark().isEmpty()) {
            html.raw(" ").element("small", cell.remark());
        }
    }

    private void anchor(String href, String text) {
        boolean web = Markup.isWeb(href);
        html.raw("<a").attribute("href", web ? href : Markup.path(href));
        html.raw(web ? " rel=\"noreferrer\"><bdi>" : "><bdi>").text(text).raw("</bdi></a>");
    }
}
