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
        RunRequest request = new RunRequest(
                inputs,
                Path.of("reports"),
                Optional.empty(),
                Optional.empty(),
                RunRequest.Narrowing.NONE,
                Optional.empty(),
                1,
                RunRequest.MAX_REJECTED,
                true,
                false);
        return Formats.builtIn().and(InputPlaces.of(request).formats());
    }
}
