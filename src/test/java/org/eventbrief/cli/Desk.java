package org.eventbrief.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eventbrief.edition.Editions;

/** A made-up desk with one file of events, and the reports that it publishes. */
public final class Desk {
    public static final String HEADER = "event_id,date,event_type,side_1,side_2,fatalities_best\n";
    public static final String ONE = "a1,2020-01-02,talks,Arkonia,Belmara,\na2,2021-03-04,clash,Arkonia,Zed,3\n";
    public static final String TWO = "a1,2020-01-02,talks,Arkonia,Belmara,\na2,2021-03-04,clash,Arkonia,Zed,5\n"
            + "a3,2021-05-06,clash,Belmara,Zed,1\n";

    private final Path folder;

    public Desk(Path folder) {
        this.folder = folder;
    }

    public Path input() {
        return folder.resolve("input");
    }

    public Path reports() {
        return folder.resolve("reports");
    }

    public Editions editions() {
        return new Editions(reports());
    }

    public Path latest() {
        return editions().folder(editions().latestName().orElseThrow());
    }

    public Desk with(String name, String text) {
        try {
            Path file = input().resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Runs on these rows. */
    public CommandLineRun runOn(String rows, String... more) {
        return with("events.csv", HEADER + rows).run(more);
    }

    public CommandLineRun run(String... more) {
        List<String> line = new ArrayList<>(List.of("run", "--input", input().toString()));
        line.addAll(List.of(more));
        return command(line.toArray(String[]::new));
    }

    /** A command on the desk's reports. */
    public CommandLineRun command(String... arguments) {
        List<String> line = new ArrayList<>(List.of(arguments));
        line.addAll(List.of("--reports", reports().toString()));
        return CommandLineRun.of(line.toArray(String[]::new));
    }

    /** Every file of an edition, with its bytes. */
    public static Map<String, String> files(Path edition) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(edition)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        edition.relativize(file).toString(),
                        Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    /** The same desk in another folder, with all that it published. */
    public Desk copyTo(Path other) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                Path copy = other.resolve(folder.relativize(path).toString());
                if (!Files.isDirectory(copy)) {
                    Files.copy(path, copy, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return new Desk(other);
    }

    /** What is left in the folder in which runs work. */
    public List<Path> litter() {
        Path work = reports().resolve(".eventbrief/work");
        if (!Files.isDirectory(work)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(work)) {
            return all.toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
