package org.eventbrief.report.wording;

import java.util.List;
import java.util.regex.Pattern;

/** Names within sentences: with an article where English wants one, owning something, and one after the other. */
public final class Names {
    /** Something of or for somebody, or united; every other name stays as the data write it. */
    private static final Pattern WANTS_ARTICLE = Pattern.compile(
            "(Government|Armed [Ff]orces|Military [Ff]orces|Police [Ff]orces|Alliance|Kingdom|Republic|Union|League|Movement"
                    + "|Front|Army|Party|Economic Community) (of|for) .+|United (Nations|States|Kingdom|Arab Emirates).*"
                    + "|.+ (government|authorities)|Wagner Group");

    /** A comma that is no part of a number. */
    private static final Pattern COMMA = Pattern.compile(",(?!\\d{3})");

    private Names() {}

    /** A name within a sentence, such as {@code the Government of Arkonia}. */
    public static String inText(String name) {
        if (name.startsWith("The ")) {
            return "t" + name.substring(1);
        }
        return WANTS_ARTICLE.matcher(name).matches() ? "the " + name : name;
    }

    /** A name as the first words of a sentence; what the data write in lower case stays so. */
    public static String atStart(String name) {
        String inText = inText(name);
        return inText.equals(name) ? name : "T" + inText.substring(1);
    }

    /** Who owns something: {@code Arkonia's}, {@code Tuareg rebels’}. */
    public static String owning(String name) {
        String inText = inText(name);
        return inText.endsWith("s") || inText.endsWith("S") ? inText + "’" : inText + "’s";
    }

    /** One, two or more after each other: {@code A, B and C}, or {@code A, of B; and C} where a name has a comma. */
    public static String listed(List<String> names) {
        int last = names.size() - 1;
        return last < 1 ? String.join("", names) : joined(names.subList(0, last), names) + and(names) + names.get(last);
    }

    /** The first of several names, with the separator that all of them can bear. */
    public static String joined(List<String> some, List<String> all) {
        return String.join(hasComma(all) ? "; " : ", ", some);
    }

    private static String and(List<String> all) {
        return hasComma(all) ? "; and " : " and ";
    }

    private static boolean hasComma(List<String> names) {
        return names.stream().anyMatch(name -> COMMA.matcher(name).find());
    }

    /** A title as part of a sentence. */
    public static String uncapitalised(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** A sentence or cell that begins with a capital letter. */
    public static String capitalised(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + text.substring(Character.charCount(first));
    }
}
