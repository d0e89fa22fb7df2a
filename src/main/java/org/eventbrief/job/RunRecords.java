package org.eventbrief.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eventbrief.json.JsonText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Keeps the record of the last run below a reports folder; it appears whole. */
public final class RunRecords {
    private RunRecords() {}

    /** The record of the last run, empty where there is none that can be read. */
    public static Optional<RunRecord> last(Path reports) {
        try {
            return Optional.of(read(JsonText.parse(Files.readString(file(reports)))));
        } catch (IOException | JacksonException | DateTimeException notThere) {
            return Optional.empty();
        }
    }

    /** Keeps a record in place of the one before; the caller holds the lock. Where no run ever began there is none to keep. */
    public static void write(Path reports, RunRecord run) throws IOException {
        if (!Files.isDirectory(StateFolder.of(reports))) {
            return;
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("started", run.started().toString());
        json.put("ended", run.ended().toString());
        json.put("code", run.code());
        json.put("edition", run.edition());
        json.put("unchanged", run.unchanged());
        ArrayNode problems = json.putArray("problems");
        run.problems().forEach(problems::add);
        json.put("last_success", run.lastSuccess().map(Instant::toString).orElse(""));
        Path next = file(reports).resolveSibling("last-run.next");
        Files.writeString(next, JsonText.lines(json));
        Files.move(next, file(reports), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static RunRecord read(JsonNode json) {
        List<String> problems = new ArrayList<>();
        json.required("problems").forEach(problem -> problems.add(problem.asString()));
        return new RunRecord(
                Instant.parse(json.required("started").asString()),
                Instant.parse(json.required("ended").asString()),
                json.required("code").asInt(),
                json.required("edition").asString(),
                json.required("unchanged").asBoolean(),
                problems,
                Optional.of(json.required("last_success").asString())
                        .filter(text -> !text.isEmpty())
                        .map(Instant::parse));
    }

    private static Path file(Path reports) {
        return StateFolder.of(reports).resolve("last-run.json");
    }
}
