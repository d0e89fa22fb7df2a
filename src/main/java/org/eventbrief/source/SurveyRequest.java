package org.eventbrief.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What is to be surveyed.
 *
 * @param inputs files or folders, as the user named them
 * @param formats the formats that are known
 * @param releases the release of a dataset where its files' names do not tell it
 * @param threads how many files are looked at together, at least 1
 * @param followLinks whether links that lead out of an input are followed
 */
public record SurveyRequest(
        List<Path> inputs, Formats formats, Map<String, String> releases, int threads, boolean followLinks) {
    /** A survey that stays within its inputs. */
    public SurveyRequest(List<Path> inputs, Formats formats, Map<String, String> releases, int threads) {
        this(inputs, formats, releases, threads, false);
    }

    /** Copies what it is given. */
    public SurveyRequest {
        inputs = List.copyOf(inputs);
        releases = Map.copyOf(releases);
    }
}
