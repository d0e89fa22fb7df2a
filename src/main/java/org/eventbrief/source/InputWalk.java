package org.eventbrief.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eventbrief.event.CodePoints;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.FileRule;
import org.eventbrief.notice.Refusal;

/** Finds the files below the inputs, the same whatever order the file system lists them in. */
final class InputWalk {
    private static final Set<String> RESERVED_FOLDERS = Set.of("reference", "formats");
    private static final Comparator<Found> BY_NAME = Comparator.comparing(Found::name, CodePoints.ORDER);

    private final List<Found> files = new ArrayList<>();
    private final List<Found> links = new ArrayList<>();
    private final List<FileNotice> notices = new ArrayList<>();

    private final boolean followLinks;
    private final Set<Path> left = new HashSet<>();

    private InputWalk(boolean followLinks) {
        this.followLinks = followLinks;
    }

    /**
     * Walks the inputs in their order.
     *
     * @param followLinks whether links that lead out of an input are followed
     * @throws Refusal where one is missing
     */
    static InputWalk of(List<Path> inputs, boolean followLinks) {
        List<FileNotice> missing = inputs.stream()
                .filter(input -> !Files.exists(input))
                .map(input -> new FileNotice(input.toString(), FileRule.NO_SUCH_PATH, ""))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refusal(Ending.NO_INPUT, missing);
        }
        InputWalk walk = new InputWalk(followLinks);
        inputs.forEach(walk::enter);
        return walk;
    }

    private void enter(Path input) {
        try {
            Path root = input.toRealPath();
            if (Files.isDirectory(root)) {
                Files.walkFileTree(root, new Visitor(root, ""));
            } else {
                consider(new Found(root, input.getFileName().toString()), files);
            }
        } catch (IOException unreadable) {
            unreadable(input.toString(), Sentences.of(unreadable));
        }
    }

    /** Each file once, by name; a link counts only where what it leads to is not found by itself. */
    List<Found> files() {
        List<Found> sorted = new ArrayList<>(files.stream().sorted(BY_NAME).toList());
        links.stream().sorted(BY_NAME).forEach(sorted::add);
        Set<Path> seen = new HashSet<>();
        return sorted.stream()
                .filter(found -> seen.add(found.path()))
                .sorted(BY_NAME)
                .toList();
    }

    /** What is to be said of what was not taken. */
    List<FileNotice> notices() {
        return List.copyOf(notices);
    }

    private void consider(Found found, List<Found> to) {
        switch (FileKind.of(found.name())) {
            case TABLE, GZIP, ZIP -> to.add(found);
            case UNREAD -> notices.add(new FileNotice(found.name(), FileRule.IGNORED_TYPE, ""));
            case OTHER -> {}
        }
    }

    private void unreadable(String name, String why) {
        notices.add(new FileNotice(name, FileRule.UNREADABLE, why));
    }

    /** Goes through one folder without following a link. */
    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final String prefix;

        /** For a folder whose files' names begin so. */
        Visitor(Path root, String prefix) {
            this.root = root;
            this.prefix = prefix;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skipped = !folder.equals(root)
                    && (FileKind.isHidden(folder.getFileName().toString()) || isReserved(folder));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        private boolean isReserved(Path folder) {
            return root.equals(folder.getParent())
                    && RESERVED_FOLDERS.contains(folder.getFileName().toString());
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (FileKind.isHidden(file.getFileName().toString())) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink()) {
                follow(file);
            } else if (attributes.isRegularFile()) {
                consider(new Found(file, name(file)), files);
            }
            return FileVisitResult.CONTINUE;
        }

        /** A link to a folder within the input leads to what is found there anyway. */
        private void follow(Path link) {
            FileKind kind = FileKind.of(link.getFileName().toString());
            boolean table = kind != FileKind.OTHER && kind != FileKind.UNREAD;
            try {
                Path target = link.toRealPath();
                if (!target.startsWith(root) && followLinks) {
                    leave(link, target, table);
                } else if (!target.startsWith(root)) {
                    if (table || Files.isDirectory(target)) {
                        notices.add(new FileNotice(name(link), FileRule.LINK_LEAVES_INPUT, ""));
                    }
                } else if (table && Files.isRegularFile(target)) {
                    links.add(new Found(target, name(link)));
                }
            } catch (IOException broken) {
                if (table) {
                    unreadable(name(link), "the link leads nowhere");
                }
            }
        }

        /** Each folder outside is entered once, so that links that lead in a circle end. */
        private void leave(Path link, Path target, boolean table) throws IOException {
            if (Files.isDirectory(target)) {
                if (left.add(target)) {
                    Files.walkFileTree(target, new Visitor(target, name(link) + "/"));
                }
            } else if (table && Files.isRegularFile(target)) {
                links.add(new Found(target, name(link)));
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            unreadable(name(file), Sentences.of(failure));
            return FileVisitResult.CONTINUE;
        }

        private String name(Path file) {
            return prefix
                    + StreamSupport.stream(root.relativize(file).spliterator(), false)
                            .map(Path::toString)
                            .collect(Collectors.joining("/"));
        }
    }
}
