package org.eventbrief.source;

import java.util.List;

/**
 * Whether a table has a format.
 *
 * @param format the format
 * @param fits whether its rules hold; of several that fit the one that asks for most columns is taken
 * @param missing columns that it asks for and the table lacks; {@code a or b} where one of several would do
 * @param unwanted columns that the table has and the format rules out
 * @param reason one sentence for a person
 */
public record Verdict(SourceFormat format, boolean fits, List<String> missing, List<String> unwanted, String reason) {}
