package org.eventbrief.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eventbrief.event.CodePoints;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.FileRule;
import org.eventbrief.notice.Refusal;
import org.eventbrief.notice.TableNotice;
import org.eventbrief.notice.TableRule;
import org.eventbrief.settings.Settings;
import org.eventbrief.source.SourceFile;
import org.eventbrief.source.Surveyed;

/** A dataset that is released whole may be read in one release only, unless the configuration picks one of several. */
final class Releases {
    private Releases() {}

    static Surveyed pick(Surveyed surveyed, Settings settings) {
        List<SourceFile> kept = new ArrayList<>();
        List<FileNotice> notices = new ArrayList<>(surveyed.notices());
        for (SourceFile file : surveyed.files()) {
            Optional<String> picked = settings.dataset(file.format().dataset()).release();
            boolean other =
                    isRelease(file) && picked.isPresent() && !picked.get().equals(file.release());
            if (other) {
                notices.add(new FileNotice(file.name(), FileRule.OTHER_RELEASE, file.release()));
            } else {
                kept.add(file.numbered(kept.size()));
            }
        }
        refuseUnheardOf(surveyed.files(), kept, settings);
        refuseSeveral(kept);
        return new Surveyed(kept, notices);
    }

    /** Who picks a release that no file has would see the dataset vanish. */
    private static void refuseUnheardOf(List<SourceFile> all, List<SourceFile> kept, Settings settings) {
        List<String> left = kept.stream()
                .filter(Releases::isRelease)
                .map(file -> file.format().dataset())
                .toList();
        List<TableNotice> wrong = all.stream()
                .filter(Releases::isRelease)
                .map(file -> file.format().dataset())
                .filter(dataset -> !left.contains(dataset))
                .distinct()
                .sorted(CodePoints.ORDER)
                .map(dataset -> new TableNotice(
                        "datasets." + dataset + ".release",
                        0,
                        TableRule.BAD_SETTING,
                        "no file is of release "
                                + settings.dataset(dataset).release().orElse("")))
                .toList();
        if (!wrong.isEmpty()) {
            throw new Refusal(Ending.WRONG_CONFIGURATION, wrong);
        }
    }

    private static boolean isRelease(SourceFile file) {
        return file.format().releasedWhole() && !file.candidate();
    }

    private static void refuseSeveral(List<SourceFile> files) {
        Map<String, List<SourceFile>> byDataset = files.stream()
                .filter(Releases::isRelease)
                .collect(Collectors.groupingBy(file -> file.format().dataset(), TreeMap::new, Collectors.toList()));
        List<FileNotice> wrong = byDataset.values().stream()
                .filter(all -> all.stream().map(SourceFile::release).distinct().count() > 1)
                .flatMap(List::stream)
                .map(file -> new FileNotice(
                        file.name(),
                        FileRule.SEVERAL_RELEASES,
                        (file.release().isEmpty() ? "release unknown" : "release " + file.release())
                                + "; name the one that counts as datasets."
                                + file.format().dataset()
                                + ".release in the configuration"))
                .toList();
        if (!wrong.isEmpty()) {
            throw new Refusal(Ending.FAILED, wrong);
        }
    }
}
