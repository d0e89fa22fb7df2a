package org.eventbrief.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commands that a page tells to type. */
final class Typed {
    private static final Pattern JAR = Pattern.compile("java(?: -\\S+)* -jar \\S*eventbrief\\.jar(?<arguments>.*)");
    private static final Pattern WORD = Pattern.compile("'[^']*'|\"[^\"]*\"|\\S+");

    private Typed() {}

    /** The arguments of each command of the program in the shell blocks of a page, in their order. */
    static List<List<String>> commands(Page page) {
        return page.blocks("sh").stream()
                .flatMap(String::lines)
                .map(line -> JAR.matcher(line.replaceAll("\\s+(#|>|&&|\\|).*", "")))
                .filter(Matcher::matches)
                .map(jar -> words(jar.group("arguments")))
                .toList();
    }

    private static List<String> words(String arguments) {
        List<String> words = new ArrayList<>();
        WORD.matcher(arguments)
                .results()
                .map(word -> word.group().replaceAll("^['\"]|['\"]$", ""))
                .forEach(words::add);
        return words;
    }
}
