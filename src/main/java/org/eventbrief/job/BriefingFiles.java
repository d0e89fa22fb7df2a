package org.eventbrief.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.eventbrief.actor.Actor;
import org.eventbrief.aggregate.Restatement;
import org.eventbrief.briefing.BriefingWriter;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.Subject;
import org.eventbrief.report.Subjects;
import org.eventbrief.report.brief.Logo;
import org.eventbrief.report.compose.Briefings;
import org.eventbrief.report.compose.Composed;
import org.eventbrief.report.compose.Extras;
import org.eventbrief.report.wording.RestatementWords;
import org.eventbrief.settings.Borders;
import org.eventbrief.settings.Picture;
import org.eventbrief.settings.Settings;

/** Writes the briefings of an edition, several at once; one that fails names whom and which year it is about. */
final class BriefingFiles {
    private final EditionFacts facts;
    private final Path staging;
    private final Progress progress;
    private final Stopping stopping;

    BriefingFiles(EditionFacts facts, Path staging, Progress progress, Stopping stopping) {
        this.facts = facts;
        this.staging = staging;
        this.progress = progress;
        this.stopping = stopping;
    }

    /** Writes one briefing for each subject and each of its years, and an overview of each dataset's newest years. */
    void write(int threads) throws IOException {
        Briefings briefings = Briefings.of(facts, extras(facts));
        BriefingWriter writer = BriefingWriter.create();
        List<Callable<Void>> tasks = new ArrayList<>();
        for (Subject subject : facts.subjects()) {
            TreeSet<Integer> years = new TreeSet<>();
            subject.years().values().forEach(years::addAll);
            for (int year : years) {
                tasks.add(task(
                        writer,
                        subject.name() + " in " + year,
                        () -> briefings.actor(subject, year),
                        "briefings/" + subject.slug() + "-" + year));
            }
        }
        Subjects.yearsOfInterest(facts.tables(), facts.settings().interest())
                .forEach((dataset, years) -> years.forEach(year -> tasks.add(task(
                        writer,
                        dataset + " in " + year,
                        () -> briefings.overview(dataset, year),
                        "overviews/" + dataset + "-" + year))));
        progress.begin("Writing briefings", tasks.size());
        Threads.runAll(tasks, threads);
    }

    private Callable<Void> task(BriefingWriter writer, String about, Supplier<Composed> composed, String name) {
        Path file = staging.resolve(name + ".pdf");
        return () -> {
            stopping.check();
            try {
                Files.createDirectories(staging.resolve(name).getParent());
                writer.write(composed.get().briefing(), file);
            } catch (IOException | RuntimeException failed) {
                throw new IllegalStateException("the briefing on " + about + " failed", failed);
            }
            progress.advance(1);
            return null;
        };
    }

    private static Extras extras(EditionFacts facts) {
        Settings settings = facts.settings();
        return new Extras(
                settings.logo().map(Picture::bytes).map(Logo::from),
                facts.restatements().map(all -> revisions(all, facts.forms().restatements())),
                settings.disputedBorders() == Borders.DASHED);
    }

    private static List<Extras.Revision> revisions(List<Restatement> restatements, RestatementWords words) {
        return restatements.stream()
                .filter(restatement -> restatement.actor().isPresent())
                .map(restatement -> new Extras.Revision(
                        restatement.dataset(),
                        restatement.actor().map(Actor::id).orElse(""),
                        restatement.year(),
                        RestatementWords.figure(restatement.figure()),
                        words.value(restatement.before()),
                        words.value(restatement.after()),
                        words.why(restatement.reasons())))
                .toList();
    }
}
