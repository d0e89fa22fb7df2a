package org.eventbrief.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eventbrief.settings.Years;

/**
 * What somebody asks of a run.
 *
 * @param inputs files and folders to be read
 * @param reports the folder into which editions are published
 * @param config a configuration other than that of the input
 * @param reference a folder of reference tables other than that of the input
 * @param narrowing which reports are made, where that is not for the configuration to say
 * @param asOf the last day that counts, else that of the latest coverage
 * @param threads how many threads read, count and write
 * @param maxRejected how many per cent of a file's rows may be rejected
 * @param dryRun whether nothing is published
 * @param force whether an unchanged edition is made again
 * @param followLinks whether links that lead out of an input are followed
 */
public record RunRequest(
        List<Path> inputs,
        Path reports,
        Optional<Path> config,
        Optional<Path> reference,
        Narrowing narrowing,
        Optional<LocalDate> asOf,
        int threads,
        double maxRejected,
        boolean dryRun,
        boolean force,
        boolean followLinks) {
    /** How many per cent of a file's rows may be rejected where nobody says otherwise. */
    public static final double MAX_REJECTED = 1;

    /** A request that stays within its inputs. */
    public RunRequest(
            List<Path> inputs,
            Path reports,
            Optional<Path> config,
            Optional<Path> reference,
            Narrowing narrowing,
            Optional<LocalDate> asOf,
            int threads,
            double maxRejected,
            boolean dryRun,
            boolean force) {
        this(inputs, reports, config, reference, narrowing, asOf, threads, maxRejected, dryRun, force, false);
    }

    /** The same, following links that lead out of an input where that is allowed. */
    public RunRequest followingLinks(boolean allowed) {
        return new RunRequest(
                inputs, reports, config, reference, narrowing, asOf, threads, maxRejected, dryRun, force, allowed);
    }

    /** A request that looks at input and tables, and publishes nothing. */
    public static RunRequest toLook(List<Path> inputs, Path reports, Optional<Path> config, Optional<Path> reference) {
        return new RunRequest(
                inputs,
                reports,
                config,
                reference,
                Narrowing.NONE,
                Optional.empty(),
                Runtime.getRuntime().availableProcessors(),
                MAX_REJECTED,
                true,
                false);
    }

    /**
     * A launch's own choice of reports.
     *
     * @param actors names or patterns, none for those of the configuration
     * @param years years, if any are named
     * @param top how many actors of each dataset
     * @param dataOnly whether no reports are made at all
     */
    public record Narrowing(List<String> actors, Optional<Years> years, Optional<Integer> top, boolean dataOnly) {
        /** Everything that the configuration wants. */
        public static final Narrowing NONE = new Narrowing(List.of(), Optional.empty(), Optional.empty(), false);

        /** One line that tells it from any other choice, {@code all} where nothing is narrowed. */
        String scope() {
            if (equals(NONE)) {
                return "all";
            }
            return String.join(
                    " ",
                    "actors=" + actors.stream().sorted().toList(),
                    "years=" + years.map(Object::toString).orElse("as configured"),
                    "top=" + top.map(String::valueOf).orElse("as configured"),
                    "data-only=" + dataOnly);
        }
    }
}
