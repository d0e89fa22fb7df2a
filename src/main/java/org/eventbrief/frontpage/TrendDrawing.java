package org.eventbrief.frontpage;

import java.util.List;
import java.util.Locale;
import org.eventbrief.report.front.Trend;

/** Draws a trend as bars in one path, and another for partial years: few bytes, since there may be ten thousand of them. */
final class TrendDrawing {
    private static final int WIDTH = 120;
    private static final int HEIGHT = 24;
    private static final double WIDEST = 12;

    private TrendDrawing() {}

    static void draw(Trend trend, Markup html) {
        html.raw("<svg viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" role=\"img\"")
                .attribute("aria-label", trend.words())
                .raw(">");
        String full = path(trend, false);
        String partial = path(trend, true);
        if (!full.isEmpty()) {
            html.raw("<path d=\"" + full + "\"/>");
        }
        if (!partial.isEmpty()) {
            html.raw("<path class=\"p\" d=\"" + partial + "\"/>");
        }
        html.raw("</svg>");
    }

    private static String path(Trend trend, boolean partial) {
        List<Long> events = trend.events();
        long most = events.stream().mapToLong(Long::longValue).max().orElse(0);
        double step = Math.min(WIDEST, (double) WIDTH / Math.max(1, events.size()));
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) > 0 && trend.partial().contains(i) == partial) {
                String height = number(Math.max(1, (double) HEIGHT * events.get(i) / most));
                String width = number(step * 0.75);
                path.append("M").append(number(i * step)).append(" ").append(HEIGHT);
                path.append("v-")
                        .append(height)
                        .append("h")
                        .append(width)
                        .append("v")
                        .append(height)
                        .append("z");
            }
        }
        return path.toString();
    }

    /** With one decimal at most. */
    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
