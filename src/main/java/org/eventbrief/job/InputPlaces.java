package org.eventbrief.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.Refusal;
import org.eventbrief.notice.TableNotice;
import org.eventbrief.notice.TableRule;

/**
 * Where the user's own tables lie: names that are reserved at the root of an input folder, unless the command names others.
 *
 * @param config the configuration
 * @param reference the folder of reference tables
 * @param formats the user's source formats
 */
record InputPlaces(Optional<Path> config, Optional<Path> reference, List<Path> formats) {
    private static final String CONFIG = "eventbrief.yaml";

    static InputPlaces of(RunRequest request) {
        List<Path> roots = request.inputs().stream().filter(Files::isDirectory).toList();
        Optional<Path> config = named(request.config()).or(() -> only(roots, CONFIG));
        Optional<Path> reference = named(request.reference()).or(() -> only(roots, "reference"));
        return new InputPlaces(
                config, reference, only(roots, "formats").map(InputPlaces::yaml).orElse(List.of()));
    }

    private static Optional<Path> named(Optional<Path> path) {
        path.filter(file -> !Files.exists(file)).ifPresent(missing -> {
            throw Refusal.of(
                    Ending.WRONG_CONFIGURATION, new TableNotice(missing.toString(), 0, TableRule.NOT_THERE, ""));
        });
        return path;
    }

    private static Optional<Path> only(List<Path> roots, String name) {
        List<Path> found = roots.stream()
                .map(root -> root.resolve(name))
                .filter(Files::exists)
                .toList();
        if (found.size() > 1) {
            throw Refusal.of(
                    Ending.WRONG_CONFIGURATION,
                    new TableNotice(
                            found.get(1).toString(),
                            0,
                            TableRule.TWO_ROOTS,
                            found.get(0).toString()));
        }
        return found.stream().findFirst();
    }

    private static List<Path> yaml(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All files that say how rows are read and reports are made. */
    List<Path> all() {
        List<Path> all = new ArrayList<>(formats);
        config.ifPresent(all::add);
        for (String table : List.of("actors.csv", "groups.csv", "withdrawn.csv")) {
            reference.map(folder -> folder.resolve(table)).filter(Files::exists).ifPresent(all::add);
        }
        return all;
    }
}
