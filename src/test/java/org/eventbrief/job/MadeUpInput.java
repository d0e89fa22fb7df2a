package org.eventbrief.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An input folder with made-up files, and a run of the job on it. */
final class MadeUpInput {
    static final String GED =
            "id,date_start,date_end,year,type_of_violence,side_a,side_b,longitude,latitude,country,region,deaths_a,deaths_b,deaths_civilians,best,low,high\n";

    private final Path folder;

    MadeUpInput(Path folder) {
        this.folder = folder;
    }

    MadeUpInput with(String name, String text) {
        try {
            Path file = folder.resolve("input").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A file of GED's shortest layout; each row is an id, a first and a last day. */
    MadeUpInput withGed(String name, String... rows) {
        StringBuilder text = new StringBuilder(GED);
        for (String row : rows) {
            String[] cells = row.split(" ", -1);
            text.append(cells[0] + "," + cells[1] + "," + cells[2] + "," + cells[1].substring(0, 4)
                    + ",state-based conflict,Government of Arkonia,Zed,0,0,Arkonia,Nowhere,0,0,0,1,1,1\n");
        }
        return with(name, text.toString());
    }

    RunOutcome run() {
        return run(Optional.empty());
    }

    RunOutcome run(Optional<LocalDate> asOf) {
        return run(List.of(folder.resolve("input")), asOf);
    }

    RunOutcome run(List<Path> inputs) {
        return run(inputs, Optional.empty());
    }

    private RunOutcome run(List<Path> inputs, Optional<LocalDate> asOf) {
        return Launch.of(
                new RunRequest(
                        inputs,
                        reports(),
                        Optional.empty(),
                        Optional.empty(),
                        new RunRequest.Narrowing(List.of(), Optional.empty(), Optional.empty(), true),
                        asOf,
                        2,
                        100,
                        false,
                        false),
                Progress.SILENT);
    }

    Path reports() {
        return folder.resolve("reports");
    }
}
