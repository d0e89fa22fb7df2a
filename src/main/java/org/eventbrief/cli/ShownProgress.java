package org.eventbrief.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.eventbrief.job.Progress;
import org.jspecify.annotations.Nullable;

/** Shows how far a run has come: a bar on a terminal, lines with the time elsewhere. */
abstract class ShownProgress implements Progress, AutoCloseable {
    static ShownProgress of(boolean quiet, PrintWriter err, Clock clock) {
        if (quiet) {
            return new Nothing();
        }
        return System.console() == null ? new Lines(err, clock) : new Bar();
    }

    /** Each thing that begins is told to somebody. */
    static ShownProgress told(Consumer<String> listener) {
        return new Told(listener);
    }

    /** The run has ended, as this line says. */
    void end(String line) {}

    @Override
    public void close() {}

    /** Nothing is shown. */
    private static final class Nothing extends ShownProgress {
        @Override
        public void begin(String what, long steps) {}

        @Override
        public void advance(long steps) {}
    }

    /** Each thing that begins is told. */
    private static final class Told extends ShownProgress {
        private final Consumer<String> listener;

        Told(Consumer<String> listener) {
            this.listener = listener;
        }

        @Override
        public void begin(String what, long steps) {
            listener.accept(what);
        }

        @Override
        public void advance(long steps) {}
    }

    /** One line for each thing that begins. */
    static final class Lines extends ShownProgress {
        private final PrintWriter err;
        private final Clock clock;

        Lines(PrintWriter err, Clock clock) {
            this.err = err;
            this.clock = clock;
        }

        @Override
        void end(String line) {
            begin(line, 0);
        }

        @Override
        public void begin(String what, long steps) {
            String time = OffsetDateTime.now(clock)
                    .truncatedTo(ChronoUnit.SECONDS)
                    .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
            err.println(time + " " + what);
            err.flush();
        }

        @Override
        public void advance(long steps) {}
    }

    /** A bar for each thing that begins. */
    private static final class Bar extends ShownProgress {
        private volatile @Nullable ProgressBar bar;

        @Override
        void end(String line) {
            close();
        }

        @Override
        public void begin(String what, long steps) {
            close();
            if (steps > 0) {
                bar = new ProgressBarBuilder()
                        .setTaskName(what)
                        .setInitialMax(steps)
                        .setStyle(ProgressBarStyle.ASCII)
                        .clearDisplayOnFinish()
                        .build();
            }
        }

        @Override
        public void advance(long steps) {
            ProgressBar shown = bar;
            if (shown != null) {
                shown.stepBy(steps);
            }
        }

        @Override
        public void close() {
            ProgressBar shown = bar;
            if (shown != null) {
                shown.close();
                bar = null;
            }
        }
    }
}
