package org.eventbrief.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eventbrief.job.RunRequest;
import picocli.CommandLine.Option;

/** Where things lie: options that several commands have. */
final class InputOptions {
    @Option(
            names = "--input",
            paramLabel = "PATH",
            description = "A file or folder to read; may be given several times. Default: input")
    private List<Path> inputs = List.of(Path.of("input"));

    @Option(names = "--reports", paramLabel = "DIR", description = "Where editions are published. Default: reports")
    private Path reports = Path.of("reports");

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "A configuration other than eventbrief.yaml at the input's root.")
    private Optional<Path> config = Optional.empty();

    @Option(
            names = "--reference",
            paramLabel = "DIR",
            description = "A folder with actors.csv, groups.csv and withdrawn.csv other than reference/ at the root.")
    private Optional<Path> reference = Optional.empty();

    @Option(
            names = "--follow-links",
            description = "Follow links in the input that lead out of it; without this they are passed over and told.")
    private boolean followLinks;

    List<Path> inputs() {
        return inputs;
    }

    Path reports() {
        return reports;
    }

    Optional<Path> config() {
        return config;
    }

    Optional<Path> reference() {
        return reference;
    }

    boolean followLinks() {
        return followLinks;
    }

    /** A request that looks at these inputs and publishes nothing. */
    RunRequest toLook(List<Path> paths) {
        return RunRequest.toLook(paths, reports, config, reference).followingLinks(followLinks);
    }
}
