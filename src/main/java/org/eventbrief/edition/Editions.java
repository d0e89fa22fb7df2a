package org.eventbrief.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eventbrief.event.CodePoints;

/** The editions below a reports folder: each complete and immutable, {@code latest} pointing at one of them. */
public final class Editions {
    private static final String LATEST = "latest";

    private final Path reports;
    private final Path editions;

    /** The editions of a reports folder, which need not exist yet. */
    public Editions(Path reports) {
        this.reports = reports;
        this.editions = reports.resolve("editions");
    }

    /** Where an edition lies, or would lie. */
    public Path folder(String edition) {
        return editions.resolve(edition);
    }

    /** The names of all editions, sorted. */
    public List<String> names() {
        if (!Files.isDirectory(editions)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(editions)) {
            return all.filter(folder -> Files.exists(folder.resolve(Manifest.FILE)))
                    .map(folder -> folder.getFileName().toString())
                    .sorted(CodePoints.ORDER)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The manifest of an edition, empty where there is none that can be read. */
    public Optional<Manifest> manifest(String edition) {
        try {
            return Optional.of(
                    ManifestJson.read(Files.readString(folder(edition).resolve(Manifest.FILE))));
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** The edition that {@code latest} points at, empty where there is none that can be read. */
    public Optional<Manifest> latest() {
        return latestName().flatMap(this::manifest);
    }

    /** The name of the edition that {@code latest} points at, whatever became of that edition. */
    public Optional<String> latestName() {
        Path latest = reports.resolve(LATEST);
        try {
            if (Files.isSymbolicLink(latest)) {
                return Optional.of(Files.readSymbolicLink(latest).getFileName().toString());
            }
            if (Files.isRegularFile(latest)) {
                return Optional.of(
                        Path.of(Files.readString(latest).strip()).getFileName().toString());
            }
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All editions whose manifest can be read, the newest first. */
    public List<PastEdition> past() {
        List<PastEdition> all = new ArrayList<>();
        for (String name : names()) {
            manifest(name).ifPresent(manifest -> all.add(PastEdition.of(folder(name), manifest)));
        }
        return Lineage.newestFirst(all, latestName().orElse(""));
    }

    /**
     * The editions that somebody may mean.
     *
     * @param asked a name, the beginning of one, or {@code latest}
     * @return the edition of that name, else all that begin so
     */
    public List<String> meant(String asked) {
        if (asked.equals(LATEST)) {
            return latestName().stream().toList();
        }
        List<String> names = names();
        return names.contains(asked)
                ? List.of(asked)
                : names.stream().filter(name -> name.startsWith(asked)).toList();
    }

    /** Takes an edition away: it vanishes at once into a folder beside, and is deleted there. */
    public void remove(String edition, Path aside) throws IOException {
        Folders.delete(aside);
        Files.createDirectories(aside.getParent());
        Files.move(folder(edition), aside, StandardCopyOption.ATOMIC_MOVE);
        force(editions, false);
        Folders.delete(aside);
    }

    /** The sizes of all files below a folder in bytes, by path. */
    public static SortedMap<String, Long> sizes(Path folder) throws IOException {
        SortedMap<String, Long> sizes = new TreeMap<>(CodePoints.ORDER);
        for (Path file : files(folder)) {
            sizes.put(path(folder, file), Files.size(file));
        }
        return sizes;
    }

    /** The checksums of all files below a folder, by path. */
    public static List<OutputFile> outputs(Path folder) throws IOException {
        try {
            // Checksums take as long as writing did, so several files are read at once.
            return files(folder).parallelStream()
                    .map(file -> output(folder, file))
                    .sorted(Comparator.comparing(OutputFile::path, CodePoints.ORDER))
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw new IOException("a file cannot be read again", unreadable);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !path(folder, file).equals(Manifest.FILE))
                    .toList();
        }
    }

    private static OutputFile output(Path folder, Path file) {
        try {
            return new OutputFile(path(folder, file), Files.size(file), Fingerprint.of(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String path(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /**
     * Publishes a staged folder: its manifest is written, everything is forced to disk, and it appears at once. Where the
     * edition is there already, as a run left it that was killed before it could point at it, it stays if it is whole.
     *
     * @return where it lies
     */
    public Path publish(Path staged, Manifest manifest) throws IOException {
        Files.writeString(staged.resolve(Manifest.FILE), ManifestJson.write(manifest));
        force(staged);
        Files.createDirectories(editions);
        Path target = folder(manifest.edition());
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isSame(staged, target)) {
            Files.move(target, staged.resolveSibling("damaged"), StandardCopyOption.ATOMIC_MOVE);
        }
        if (Files.exists(target)) {
            Folders.delete(staged);
        } else {
            Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
        }
        force(editions, false);
        return target;
    }

    private static boolean isSame(Path staged, Path published) throws IOException {
        Path manifest = published.resolve(Manifest.FILE);
        return Files.isRegularFile(manifest)
                && Files.mismatch(staged.resolve(Manifest.FILE), manifest) < 0
                && Verification.of(published).isWhole();
    }

    /** Makes {@code latest} point at an edition: a reader sees the one before or this one. */
    public void makeLatest(String edition) throws IOException {
        Path target = Path.of("editions").resolve(edition);
        Path next = reports.resolve(LATEST + ".next");
        Files.deleteIfExists(next);
        try {
            Files.createSymbolicLink(next, target);
        } catch (UnsupportedOperationException | IOException noLinksHere) {
            Files.writeString(next, target.toString().replace('\\', '/') + "\n");
        }
        Files.move(next, reports.resolve(LATEST), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(reports, false);
    }

    private static void force(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> paths = Files.walk(folder)) {
            all = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            force(path, Files.isRegularFile(path));
        }
    }

    private static void force(Path path, boolean file) throws IOException {
        // A folder can be opened for reading only, and on some systems not at all; its files are safe all the same.
        StandardOpenOption how = file ? StandardOpenOption.WRITE : StandardOpenOption.READ;
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        } catch (IOException cannotForceFolders) {
            if (file) {
                throw cannotForceFolders;
            }
        }
    }
}
