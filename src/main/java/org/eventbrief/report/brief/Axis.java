package org.eventbrief.report.brief;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/** The values that a picture draws lines for, from zero upwards; empty where values are labelled alone. */
public record Axis(List<Tick> ticks) {
    /** No lines. */
    public static final Axis NONE = new Axis(List.of());

    private static final List<Double> STEPS = List.of(1.0, 2.0, 2.5, 5.0, 10.0);

    /** Copies the list. */
    public Axis {
        ticks = List.copyOf(ticks);
    }

    /** One line and its label. */
    public record Tick(double value, String label) {}

    /** Two to four round whole numbers above zero, the last at or above {@code highest}. */
    public static Axis upTo(double highest, DoubleFunction<String> format) {
        if (!(highest > 0) || Double.isInfinite(highest)) {
            return NONE;
        }
        var step = step(highest / 4);
        var count = (int) Math.ceil(highest / step - 1e-9);
        return new Axis(IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Tick(i * step, format.apply(i * step)))
                .toList());
    }

    private static double step(double least) {
        var power = Math.pow(10, Math.floor(Math.log10(least)));
        var step = STEPS.stream()
                .map(factor -> factor * power)
                .filter(candidate -> candidate >= least - 1e-9)
                .findFirst();
        return Math.max(1, Math.ceil(step.orElse(10 * power)));
    }
}
