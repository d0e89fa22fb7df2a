package org.eventbrief.briefing;

import com.lowagie.text.pdf.PdfTemplate;
import java.util.ArrayList;
import java.util.List;
import org.eventbrief.report.brief.Briefing;

/** What surrounds the content of every page: a running title, the edition, the citation and the page number. */
final class Furniture {
    private static final float NUMBER_WIDTH = 84;
    private static final float FOOT_LINE = 49;
    private static final float STRIPE = 5;

    private final Briefing briefing;
    private final Typesetter type;
    private final Area area;
    private final List<PdfTemplate> numbers = new ArrayList<>();

    Furniture(Briefing briefing, Typesetter type, Area area) {
        this.briefing = briefing;
        this.type = type;
        this.area = area;
    }

    void draw(Sheet sheet) {
        sheet.artifact(() -> {
            if (numbers.isEmpty()) {
                stripe(sheet);
            } else {
                runningTitle(sheet);
            }
            foot(sheet);
            number(sheet);
        });
    }

    /** Writes the page numbers, once it is known how many there are. */
    int finish() {
        for (var i = 0; i < numbers.size(); i++) {
            var words = briefing.footer().page(i + 1, numbers.size());
            new Sheet(numbers.get(i)).textRight(type.line(words, Style.CHART, NUMBER_WIDTH), NUMBER_WIDTH, 3);
        }
        return numbers.size();
    }

    private void stripe(Sheet sheet) {
        var top = briefing.paper().height();
        sheet.fill(new Box(0, top - STRIPE, briefing.paper().width(), STRIPE), Ink.ACCENT);
    }

    private void runningTitle(Sheet sheet) {
        var baseline = briefing.paper().height() - 38;
        sheet.text(type.line(briefing.title(), Style.CHART, area.width()), area.left(), baseline);
        sheet.rule(area.left(), baseline - 6, area.right(), baseline - 6, 0.5f, Ink.RULE);
    }

    private void foot(Sheet sheet) {
        var width = area.width() - NUMBER_WIDTH - 14;
        sheet.rule(area.left(), FOOT_LINE, area.right(), FOOT_LINE, 0.5f, Ink.RULE);
        var baseline = FOOT_LINE - 11;
        for (var line : type.lines(briefing.footer().edition(), Style.CHART, width, 1)) {
            sheet.text(line, area.left(), baseline);
            baseline -= Style.CHART.leading();
        }
        for (var line : type.lines(briefing.footer().citation(), Style.CHART, width, 2)) {
            sheet.text(line, area.left(), baseline);
            baseline -= Style.CHART.leading();
        }
    }

    private void number(Sheet sheet) {
        var template = sheet.content().createTemplate(NUMBER_WIDTH, 12);
        numbers.add(template);
        sheet.content().addTemplate(template, area.right() - NUMBER_WIDTH, FOOT_LINE - 14);
    }
}
