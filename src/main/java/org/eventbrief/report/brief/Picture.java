package org.eventbrief.report.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/** What a figure shows, as values with the labels that a reader sees; how it is drawn is the writer's. */
public sealed interface Picture {

    /**
     * One value.
     *
     * @param value absent where it is unknown or not covered, which is not zero
     * @param text the value as it is to be read, or why there is none
     * @param partial whether it stands for a part of its period only
     */
    record Bar(String label, OptionalDouble value, String text, Tone tone, boolean partial) {
        /** A value of the usual tone. */
        public static Bar of(String label, double value, String text) {
            return new Bar(label, OptionalDouble.of(value), text, Tone.PLAIN, false);
        }

        /** A period without a value, such as a month that is not covered. */
        public static Bar unknown(String label, String text) {
            return new Bar(label, OptionalDouble.empty(), text, Tone.PLAIN, false);
        }

        /** The same value, louder or quieter. */
        public Bar in(Tone other) {
            return new Bar(label, value, text, other, partial);
        }

        /** The same value, marked as standing for a part of its period. */
        public Bar asPartial() {
            return new Bar(label, value, text, tone, true);
        }
    }

    /**
     * The years so far, from left to right.
     *
     * @param partialNote what the hatching of partial years means; shown if one is partial
     */
    record Years(List<Bar> bars, Axis axis, String partialNote) implements Picture {
        /** Copies the list. */
        public Years {
            bars = List.copyOf(bars);
        }
    }

    /** The months of two years beside each other; both series have the same labels. */
    record Months(Series before, Series now, Axis axis, String partialNote) implements Picture {
        /** @throws IllegalArgumentException if one series is longer than the other */
        public Months {
            if (before.bars().size() != now.bars().size()) {
                throw new IllegalArgumentException("Both years need the same months");
            }
        }
    }

    /** Values of one name. */
    record Series(String name, List<Bar> bars) {
        /** Copies the list. */
        public Series {
            bars = List.copyOf(bars);
        }
    }

    /** Values of things with long names, from the first downwards. */
    record Ranking(List<Bar> bars, String partialNote) implements Picture {
        /** Copies the list. */
        public Ranking {
            bars = List.copyOf(bars);
        }
    }

    /**
     * Kinds of event on a scale between two ends, such as the quad classes from cooperation to conflict.
     *
     * @param steps in the order of the scale, those without events too
     */
    record Scale(String from, String to, List<Bar> steps) implements Picture {
        /** Copies the list. */
        public Scale {
            steps = List.copyOf(steps);
        }
    }

    /** Estimates between a low and a high, from the first downwards. */
    record Ranges(List<Range> ranges, Axis axis) implements Picture {
        /** Copies the list. */
        public Ranges {
            ranges = List.copyOf(ranges);
        }
    }

    /** A best estimate with its bounds; a missing bound is not drawn. */
    record Range(String label, OptionalDouble low, OptionalDouble best, OptionalDouble high, String text) {}

    /** Dated things along a year, each as long as its date is vague. */
    record Spans(LocalDate first, LocalDate last, List<Span> spans, List<Mark> marks) implements Picture {
        /** @throws IllegalArgumentException if the last day is before the first */
        public Spans {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("The last day " + last + " is before the first " + first);
            }
            spans = List.copyOf(spans);
            marks = List.copyOf(marks);
        }
    }

    /** One dated thing, from its first possible day to its last. */
    record Span(String label, LocalDate first, LocalDate last, Tone tone) {}

    /** A day with a label below the time line, such as the first of a month. */
    record Mark(LocalDate day, String label) {}

    /**
     * A map, in any flat projection whose y grows northwards.
     *
     * @param frame the part that is shown; what lies outside it is cut off
     */
    record Places(Frame frame, List<Outline> outlines, List<Symbol> symbols, String disclaimer) implements Picture {
        /** Copies the lists. */
        public Places {
            outlines = List.copyOf(outlines);
            symbols = List.copyOf(symbols);
        }
    }

    /** A rectangle of a map. */
    record Frame(double west, double south, double east, double north) {}

    /** An area or a border, as rings or lines of points. */
    record Outline(List<List<Point>> lines, Shape shape) {
        /** Copies the lists. */
        public Outline {
            lines = lines.stream().map(List::copyOf).toList();
        }

        /** Without its points, which are many and follow from the frame and the areas. */
        @Override
        public String toString() {
            return "Outline[" + shape + ", "
                    + lines.stream().mapToInt(List::size).sum() + " points]";
        }
    }

    /** What an outline is. */
    enum Shape {
        /** Land that gives context. */
        LAND,
        /** Land that the briefing is about. */
        FOCUS,
        /** A border that is disputed, drawn dashed. */
        DISPUTED
    }

    /** A point of a map. */
    record Point(double x, double y) {}

    /** A circle whose area is proportional to its value; a value of zero has no circle and is the name of an area. */
    record Symbol(Point at, double value, String label) {}
}
