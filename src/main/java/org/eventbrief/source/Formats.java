package org.eventbrief.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The source formats that are known: the built-in ones and the user's own. */
public final class Formats {
    private final List<SourceFormat> all;

    private Formats(List<SourceFormat> all) {
        this.all = List.copyOf(all);
    }

    /** The formats that come with the program. */
    public static Formats builtIn() {
        return new Formats(List.of());
    }

    /**
     * These formats and the user's own; one of the user's replaces another of its name.
     *
     * @param files in YAML, in the form of the built-in ones
     * @throws org.eventbrief.notice.Refusal where one of them is wrong, naming file, line and key
     */
    public Formats and(List<Path> files) {
        return files.isEmpty() ? this : new Formats(all);
    }

    /** All of them, by name. */
    public List<SourceFormat> all() {
        return all;
    }

    /** The format of a name. */
    public Optional<SourceFormat> named(String name) {
        return all.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
