package org.eventbrief.source;

import java.util.List;
import java.util.Optional;
import org.eventbrief.notice.FileRule;

/**
 * Which format a table has, and why.
 *
 * @param name of the table
 * @param format the format that it has, if any
 * @param rule of what else is to say of it
 * @param finding what else is to say of it, such as that it is prose, empty or already counted; or empty
 * @param verdicts on every known format
 */
public record Explanation(
        String name, Optional<SourceFormat> format, Optional<FileRule> rule, String finding, List<Verdict> verdicts) {}
