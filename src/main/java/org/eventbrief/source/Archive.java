package org.eventbrief.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.eventbrief.event.CodePoints;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.FileRule;

/**
 * The members of a zip archive that may be tables.
 *
 * @param members by name
 * @param notices what is to be said of others
 */
record Archive(List<Candidate> members, List<FileNotice> notices) {
    static Archive of(Found archive) throws IOException {
        List<Candidate> members = new ArrayList<>();
        List<FileNotice> notices = new ArrayList<>();
        try (ZipFile zip = new ZipFile(archive.path().toFile())) {
            List<String> all = zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
            notices.addAll(odd(archive.name(), all));
            List<String> names = all.stream()
                    .filter(Archive::isShown)
                    .distinct()
                    .sorted(CodePoints.ORDER)
                    .toList();
            for (String member : names) {
                String name = archive.name() + "/" + member;
                switch (FileKind.of(member)) {
                    case TABLE -> members.add(new Candidate(archive.path(), member, name));
                    case GZIP, ZIP ->
                        notices.add(
                                new FileNotice(name, FileRule.PASSED_OVER, "an archive within an archive is not read"));
                    case UNREAD -> notices.add(new FileNotice(name, FileRule.IGNORED_TYPE, ""));
                    case OTHER -> {}
                }
            }
        }
        if (members.isEmpty()) {
            notices.add(new FileNotice(archive.name(), FileRule.PASSED_OVER, "no table is in the archive"));
        }
        return new Archive(members, notices);
    }

    /** Tables that are not read as they stand there: those whose path leads out of the archive, and names that occur twice. */
    private static List<FileNotice> odd(String archive, List<String> members) {
        List<FileNotice> odd = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String member : members) {
            boolean table = FileKind.of(member) == FileKind.TABLE;
            if (table && List.of(member.replace('\\', '/').split("/", -1)).contains("..")) {
                odd.add(new FileNotice(
                        archive + "/" + member, FileRule.PASSED_OVER, "its path leads out of the archive"));
            }
            if (!seen.add(member) && table) {
                odd.add(new FileNotice(
                        archive + "/" + member,
                        FileRule.PASSED_OVER,
                        "the archive has two members of this name, and one of them is read"));
            }
        }
        return odd;
    }

    private static boolean isShown(String member) {
        return List.of(member.replace('\\', '/').split("/")).stream().noneMatch(FileKind::isHidden);
    }
}
