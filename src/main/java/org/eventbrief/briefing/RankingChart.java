package org.eventbrief.briefing;

import org.eventbrief.report.brief.Picture;

/** Lying bars with their names to the left and their values behind them. */
record RankingChart(Typesetter type, RowChart rows, Picture.Ranking ranking, int from, int to) implements Plot {
    private static final float BAR = 8;

    RankingChart(Typesetter type, float width, Picture.Ranking ranking, int from, int to) {
        this(type, rows(type, width, ranking), ranking, from, to);
    }

    private static RowChart rows(Typesetter type, float width, Picture.Ranking ranking) {
        var bars = ranking.bars();
        return RowChart.of(
                type,
                width,
                bars.stream().map(Picture.Bar::label).toList(),
                bars.stream().map(Picture.Bar::text).toList());
    }

    @Override
    public float height() {
        return legend().height() + rows.height(from, to);
    }

    private Legend legend() {
        return new Legend(type, Plots.legend(ranking.bars().subList(from, to), ranking.partialNote()));
    }

    @Override
    public void draw(Sheet sheet, Box box) {
        legend().draw(sheet, box);
        var field = rows.field(box);
        var top = box.top() - legend().height();
        sheet.rule(field.left(), top, field.left(), box.bottom(), 0.7f, Ink.MUTED);
        for (var row = from; row < to; row++) {
            var middle = top - rows.rowHeight(row) / 2;
            row(sheet, row, box, field, middle);
            top -= rows.rowHeight(row);
        }
    }

    private void row(Sheet sheet, int row, Box box, Box field, float middle) {
        var bar = ranking.bars().get(row);
        var length = (float) (Math.max(0, bar.value().orElse(0)) / highest() * field.width());
        rows.name(sheet, row, box.left(), middle);
        Legend.fill(sheet, new Box(field.left(), middle - BAR / 2, length, BAR), bar.tone(), bar.partial());
        rows.value(sheet, row, field.left() + length + 4, middle);
    }

    private double highest() {
        var highest = ranking.bars().stream()
                .flatMapToDouble(bar -> bar.value().stream())
                .max()
                .orElse(1);
        return highest > 0 ? highest : 1;
    }
}
