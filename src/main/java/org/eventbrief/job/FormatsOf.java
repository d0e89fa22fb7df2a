package org.eventbrief.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eventbrief.source.Formats;

/** The source formats that a run with these inputs knows. */
public final class FormatsOf {
    private FormatsOf() {}

    /** The built-in formats and those in {@code formats/} of an input folder. */
    public static Formats input(List<Path> inputs) {
        RunRequest request = RunRequest.toLook(inputs, Path.of("reports"), Optional.empty(), Optional.empty());
        return Formats.builtIn().and(InputPlaces.of(request).formats());
    }
}
