package org.eventbrief.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a file's name tells its release.
 *
 * @param like found in the name
 * @param is the release, with {@code $1} and so on for the groups
 * @param candidate whether it is a candidate release
 */
record ReleaseRule(Pattern like, String is, boolean candidate) {
    Optional<Release> of(String fileName) {
        Matcher matcher = like.matcher(fileName);
        if (!matcher.find()) {
            return Optional.empty();
        }
        StringBuilder release = new StringBuilder();
        int last = 0;
        Matcher groups = GROUP.matcher(is);
        while (groups.find()) {
            release.append(is, last, groups.start()).append(group(matcher, groups.group(1)));
            last = groups.end();
        }
        return Optional.of(new Release(release.append(is.substring(last)).toString(), candidate));
    }

    private static final Pattern GROUP = Pattern.compile("\\$([0-9])");

    private static String group(Matcher matcher, String number) {
        int group = Integer.parseInt(number);
        String text = group <= matcher.groupCount() ? matcher.group(group) : "";
        return text == null ? "" : text;
    }
}
