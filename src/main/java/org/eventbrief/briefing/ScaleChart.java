package org.eventbrief.briefing;

/** Kinds of event as bars over an arrow from one end of a scale to the other. */
record ScaleChart(Typesetter type, ColumnChart columns, String from, String to) implements Plot {
    private static final float ARROW = 17.5f;
    private static final float TIP = 3;

    @Override
    public float height() {
        return columns.height() + ARROW;
    }

    @Override
    public void draw(Sheet sheet, Box box) {
        columns.draw(sheet, new Box(box.left(), box.bottom() + ARROW, box.width(), box.height() - ARROW));
        var half = box.width() / 3;
        var left = type.line(from, Style.CHART_BOLD, half);
        var right = type.line(to, Style.CHART_BOLD, half);
        var baseline = box.bottom() + 5;
        sheet.text(left, box.left(), baseline);
        sheet.textRight(right, box.right(), baseline);
        arrow(sheet, box.left() + left.width() + 6, box.right() - right.width() - 6, baseline + 2.5f);
    }

    private static void arrow(Sheet sheet, float left, float right, float y) {
        sheet.rule(left, y, right, y, 0.7f, Ink.MUTED);
        sheet.rule(left, y, left + TIP, y + TIP, 0.7f, Ink.MUTED);
        sheet.rule(left, y, left + TIP, y - TIP, 0.7f, Ink.MUTED);
        sheet.rule(right, y, right - TIP, y + TIP, 0.7f, Ink.MUTED);
        sheet.rule(right, y, right - TIP, y - TIP, 0.7f, Ink.MUTED);
    }
}
