package org.eventbrief.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.eventbrief.actor.Actor;
import org.eventbrief.aggregate.Restatement;
import org.eventbrief.briefing.BriefingWriter;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.Subject;
import org.eventbrief.report.compose.Briefings;
import org.eventbrief.report.compose.Extras;
import org.eventbrief.report.wording.RestatementWords;

/** Writes the briefings of an edition, several at once; one that fails names whom and which year it is about. */
final class BriefingFiles {
    private final EditionFacts facts;
    private final Path folder;
    private final Progress progress;
    private final Stopping stopping;

    BriefingFiles(EditionFacts facts, Path staging, Progress progress, Stopping stopping) {
        this.facts = facts;
        this.folder = staging.resolve("briefings");
        this.progress = progress;
        this.stopping = stopping;
    }

    /** Writes one briefing for each subject and each of its years. */
    void write(int threads) throws IOException {
        if (facts.subjects().isEmpty()) {
            return;
        }
        Files.createDirectories(folder);
        Briefings briefings = Briefings.of(
                facts, new Extras(Optional.empty(), facts.restatements().map(BriefingFiles::revisions), true));
        BriefingWriter writer = BriefingWriter.create();
        List<Callable<Void>> tasks = new ArrayList<>();
        for (Subject subject : facts.subjects()) {
            TreeSet<Integer> years = new TreeSet<>();
            subject.years().values().forEach(years::addAll);
            years.forEach(year -> tasks.add(() -> {
                write(briefings, writer, subject, year);
                return null;
            }));
        }
        progress.begin("Writing briefings", tasks.size());
        Threads.runAll(tasks, threads);
    }

    private void write(Briefings briefings, BriefingWriter writer, Subject subject, int year) {
        stopping.check();
        try {
            writer.write(
                    briefings.actor(subject, year).briefing(), folder.resolve(subject.slug() + "-" + year + ".pdf"));
        } catch (IOException | RuntimeException failed) {
            throw new IllegalStateException("the briefing on " + subject.name() + " in " + year + " failed", failed);
        }
        progress.advance(1);
    }

    private static List<Extras.Revision> revisions(List<Restatement> restatements) {
        return restatements.stream()
                .filter(restatement -> restatement.actor().isPresent())
                .map(restatement -> new Extras.Revision(
                        restatement.dataset(),
                        restatement.actor().map(Actor::id).orElse(""),
                        restatement.year(),
                        RestatementWords.figure(restatement.figure()),
                        RestatementWords.value(restatement.before()),
                        RestatementWords.value(restatement.after()),
                        RestatementWords.why(restatement.reasons())))
                .toList();
    }
}
