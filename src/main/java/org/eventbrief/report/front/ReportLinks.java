package org.eventbrief.report.front;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eventbrief.actor.Actor;
import org.eventbrief.report.Subject;

/** Finds the reports of actors among the files of an edition; what is not there is not linked. */
final class ReportLinks {
    private final Map<String, Long> sizes = new LinkedHashMap<>();
    private final Wording wording;
    private final Map<Actor, Subject> subjects = new HashMap<>();

    ReportLinks(List<OutputFile> files, List<Subject> all, Wording wording) {
        this.wording = wording;
        files.forEach(file -> sizes.put(file.path(), file.bytes()));
        all.forEach(subject -> subject.actors().forEach(actor -> subjects.put(actor, subject)));
    }

    /** The workbook and the briefings of an actor. */
    List<Link> of(Actor actor) {
        List<Link> links = new ArrayList<>();
        Subject subject = subjects.get(actor);
        if (subject != null) {
            String name = subject.name();
            add(links, "Workbook", ": " + name + ", Excel", "workbooks/" + subject.slug() + ".xlsx");
            for (int year : subject.years().getOrDefault(actor.dataset(), List.of())) {
                add(
                        links,
                        Integer.toString(year),
                        ": briefing on " + name + ", PDF",
                        "briefings/" + subject.slug() + "-" + year + ".pdf");
            }
        }
        return links;
    }

    private void add(List<Link> links, String text, String rest, String path) {
        if (sizes.containsKey(path)) {
            links.add(new Link(text, text + rest, path, ""));
        }
    }

    /** How many of those about whom there should be reports have some. */
    long subjects() {
        return subjects.entrySet().stream()
                .filter(entry -> !of(entry.getKey()).isEmpty())
                .map(Map.Entry::getValue)
                .distinct()
                .count();
    }

    /** The address of an actor's workbook, or empty. */
    String workbook(Actor actor) {
        return of(actor).stream()
                .map(Link::href)
                .filter(path -> path.endsWith(".xlsx"))
                .findFirst()
                .orElse("");
    }

    /** A link to a file with its size. */
    Optional<Link> file(String path, String text) {
        return Optional.ofNullable(sizes.get(path)).map(bytes -> Link.of(text, path, wording.size(bytes)));
    }

    /** The files of a folder, with their sizes, in the order in which they were given. */
    List<OutputFile> in(String folder) {
        return sizes.entrySet().stream()
                .filter(file -> file.getKey().startsWith(folder + "/"))
                .map(file -> new OutputFile(file.getKey(), file.getValue()))
                .toList();
    }
}
