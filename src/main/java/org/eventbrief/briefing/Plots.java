package org.eventbrief.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eventbrief.report.brief.Axis;
import org.eventbrief.report.brief.Picture;
import org.eventbrief.report.brief.Tone;

/** Chooses how a picture is drawn; what grows with its items comes in parts that fit on a page each. */
record Plots(Typesetter type, float width) {
    private static final int ROWS = 20;
    private static final float FIELD = 84;

    List<Plot> of(Picture picture) {
        if (picture instanceof Picture.Years years) {
            return List.of(years(years));
        } else if (picture instanceof Picture.Months months) {
            return List.of(months(months));
        } else if (picture instanceof Picture.Ranking ranking) {
            return rows(ranking.bars().size(), (from, to) -> new RankingChart(type, width, ranking, from, to));
        } else if (picture instanceof Picture.Scale scale) {
            return List.of(scale(scale));
        } else if (picture instanceof Picture.Ranges ranges) {
            return rows(ranges.ranges().size(), (from, to) -> new RangeChart(type, width, ranges, from, to));
        } else if (picture instanceof Picture.Spans spans) {
            return rows(spans.spans().size(), (from, to) -> new SpanChart(type, spans, from, to));
        } else if (picture instanceof Picture.Places places) {
            return List.of(new PlaceMap(type, width, places));
        }
        throw new IllegalArgumentException("Nothing draws " + picture);
    }

    private Plot years(Picture.Years years) {
        var groups = years.bars().stream()
                .map(bar -> new ColumnChart.Group(bar.label(), List.of(bar)))
                .toList();
        var legend = legend(years.bars(), years.partialNote());
        return new ColumnChart(type, groups, years.axis(), new Legend(type, legend), FIELD, 1);
    }

    private Plot months(Picture.Months months) {
        var before = in(Tone.QUIET, months.before());
        var now = in(Tone.STRONG, months.now());
        var groups = IntStream.range(0, now.size())
                .mapToObj(i -> new ColumnChart.Group(now.get(i).label(), List.of(before.get(i), now.get(i))))
                .toList();
        var legend = new ArrayList<Legend.Entry>();
        legend.add(new Legend.Entry(months.before().name(), Tone.QUIET, false));
        legend.add(new Legend.Entry(months.now().name(), Tone.STRONG, false));
        legend.addAll(legend(now, months.partialNote()));
        return new ColumnChart(type, groups, months.axis(), new Legend(type, legend), FIELD, 1);
    }

    private static List<Picture.Bar> in(Tone tone, Picture.Series series) {
        return series.bars().stream().map(bar -> bar.in(tone)).toList();
    }

    private Plot scale(Picture.Scale scale) {
        var groups = scale.steps().stream()
                .map(bar -> new ColumnChart.Group(bar.label(), List.of(bar)))
                .toList();
        var columns = new ColumnChart(type, groups, Axis.NONE, new Legend(type, List.of()), FIELD * 0.8f, lines(scale));
        return new ScaleChart(type, columns, scale.from(), scale.to());
    }

    private int lines(Picture.Scale scale) {
        var slot = width / Math.max(1, scale.steps().size()) - ColumnChart.AIR;
        return scale.steps().stream()
                .map(bar -> type.lines(bar.label(), Style.CHART, slot, 3).size())
                .max(Integer::compare)
                .orElse(1);
    }

    static List<Legend.Entry> legend(List<Picture.Bar> bars, String partialNote) {
        return bars.stream()
                .filter(Picture.Bar::partial)
                .limit(1)
                .map(bar -> new Legend.Entry(partialNote, bar.tone(), true))
                .toList();
    }

    private interface Part {
        Plot of(int from, int to);
    }

    private static List<Plot> rows(int count, Part part) {
        return IntStream.iterate(0, from -> from < count, from -> from + ROWS)
                .mapToObj(from -> part.of(from, Math.min(count, from + ROWS)))
                .toList();
    }
}
