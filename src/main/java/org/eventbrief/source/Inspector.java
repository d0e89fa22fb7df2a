package org.eventbrief.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.FileRule;

/** Looks through a file, or each table of an archive. */
final class Inspector {
    private final Recogniser recogniser;
    private final Map<String, String> releases;

    /**
     * An inspector.
     *
     * @param releases by dataset, for files whose name does not tell it
     */
    Inspector(Formats formats, Map<String, String> releases) {
        this.recogniser = new Recogniser(formats);
        this.releases = releases;
    }

    List<Inspected> inspect(Found found) {
        try {
            FileStamp stamp = FileStamp.of(found.path());
            return switch (FileKind.of(found.path().getFileName().toString())) {
                case ZIP -> archive(found, stamp);
                case GZIP -> List.of(one(found, stamp, Optional.of(Fingerprint.of(found.path()))));
                default -> List.of(one(found, stamp, Optional.empty()));
            };
        } catch (IOException unreadable) {
            return List.of(Inspected.only(unreadable(found.name(), unreadable)));
        }
    }

    private Inspected one(Found found, FileStamp stamp, Optional<String> sha256) {
        Candidate table = new Candidate(found.path(), "", found.name());
        return inspect(table, stamp, Allowance.of(stamp.bytes()), sha256);
    }

    private List<Inspected> archive(Found found, FileStamp stamp) throws IOException {
        Archive archive = Archive.of(found);
        Allowance allowance = Allowance.of(stamp.bytes());
        Optional<String> sha256 = Optional.of(Fingerprint.of(found.path()));
        List<Inspected> members =
                new ArrayList<>(archive.notices().stream().map(Inspected::only).toList());
        archive.members().forEach(member -> members.add(inspect(member, stamp, allowance, sha256)));
        return members;
    }

    private Inspected inspect(Candidate table, FileStamp stamp, Allowance allowance, Optional<String> sha256) {
        try {
            return new Inspection(table, stamp, allowance, sha256, recogniser, this::release).run();
        } catch (Allowance.Exceeded bomb) {
            return Inspected.only(new FileNotice(table.name(), FileRule.SUSPICIOUS_ARCHIVE, ""));
        } catch (IOException | UncheckedIOException | CsvParseException unreadable) {
            return Inspected.only(unreadable(table.name(), unreadable));
        }
    }

    static FileNotice unreadable(String name, Exception why) {
        return new FileNotice(name, FileRule.UNREADABLE, Sentences.of(why));
    }

    /** From the name of the table, else of the archive, else as configured. */
    private Release release(SourceFormat format, Candidate table) {
        Path member = Path.of("/", table.member().replace('\0', '_')).getFileName();
        return Stream.of(String.valueOf(member), table.path().getFileName().toString())
                .flatMap(name -> format.meaning().releases().stream().map(rule -> rule.of(name)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Release(releases.getOrDefault(format.dataset(), ""), false));
    }

    /** Tells a file's release. */
    interface Releases {
        Release of(SourceFormat format, Candidate table);
    }
}
