package org.eventbrief.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventbrief.event.CodePoints;

/**
 * How the files of an edition compare with its manifest; each is named by its path with {@code /}.
 *
 * @param files how many the manifest names
 * @param missing files that are not there
 * @param changed files with other bytes
 * @param extra files that the manifest does not name
 */
public record Verification(int files, List<String> missing, List<String> changed, List<String> extra) {
    /** Compares all files of an edition, each of which is read once. */
    public static Verification of(Path folder) throws IOException {
        Path file = folder.resolve(Manifest.FILE);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return new Verification(0, List.of(Manifest.FILE), List.of(), List.of());
        }
        try {
            return of(folder, ManifestJson.read(Files.readString(file)).outputs());
        } catch (IOException | IllegalArgumentException damaged) {
            return new Verification(0, List.of(), List.of(Manifest.FILE), List.of());
        }
    }

    private static Verification of(Path folder, List<OutputFile> outputs) throws IOException {
        Map<String, Path> there = files(folder);
        List<String> missing = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (OutputFile output : outputs) {
            Path file = there.remove(output.path());
            if (file == null) {
                missing.add(output.path());
            } else if (!isSame(file, output)) {
                changed.add(output.path());
            }
        }
        return new Verification(outputs.size(), missing, changed, List.copyOf(there.keySet()));
    }

    /** Everything below the folder but folders and the manifest; nothing that a link leads to. */
    private static Map<String, Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !path.equals(folder.resolve(Manifest.FILE)))
                    .collect(Collectors.toMap(
                            path -> folder.relativize(path).toString().replace('\\', '/'),
                            path -> path,
                            (one, other) -> one,
                            () -> new TreeMap<>(CodePoints.ORDER)));
        }
    }

    private static boolean isSame(Path file, OutputFile output) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) == output.bytes()
                    && Fingerprint.of(file).equals(output.sha256());
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Whether every file is as it was published, and there are no others. */
    public boolean isWhole() {
        return missing.isEmpty() && changed.isEmpty() && extra.isEmpty();
    }

    /** What is wrong, a line for each file. */
    public List<String> findings() {
        List<String> findings = new ArrayList<>();
        missing.forEach(path -> findings.add("missing  " + path));
        changed.forEach(path -> findings.add("changed  " + path));
        extra.forEach(path -> findings.add("extra    " + path));
        return findings;
    }

    /** What is wrong in half a sentence, with the first few files of each sort. */
    public String summary() {
        return Stream.of(told("missing", missing), told("changed", changed), told("not of the edition", extra))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String told(String what, List<String> paths) {
        if (paths.isEmpty()) {
            return "";
        }
        String named = String.join(", ", paths.subList(0, Math.min(3, paths.size())));
        return what + ": " + named + (paths.size() > 3 ? " and " + (paths.size() - 3) + " more" : "");
    }
}
