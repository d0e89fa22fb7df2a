package org.eventbrief.frontpage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** HTML as it is written: the one place where a text becomes markup, and cannot become anything else. */
final class Markup {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private final Appendable out;

    Markup(Appendable out) {
        this.out = out;
    }

    /** Writes what this package itself has made. */
    Markup raw(String markup) {
        try {
            out.append(markup);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the page cannot be written", unwritable);
        }
        return this;
    }

    /** Writes a text from wherever. */
    Markup text(String text) {
        return raw(escaped(text));
    }

    /** Writes an attribute with a space before it. */
    Markup attribute(String name, String value) {
        return raw(" " + name + "=\"" + escaped(value) + "\"");
    }

    /** Writes an element that holds only a text. */
    Markup element(String name, String text) {
        return raw("<" + name + ">").text(text).raw("</" + name + ">");
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isCharacter(c) ? c : 0xFFFD);
            }
        });
        return safe.toString();
    }

    /** Whether HTML allows the code point: no control, no half of a pair, no non-character. */
    private static boolean isCharacter(int c) {
        boolean space = c == '\n' || c == '\t';
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        boolean none = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return space || !(Character.isISOControl(c) || surrogate || none);
    }

    /** Whether an address leads to the web; any other that is no path is none that a page should follow. */
    static boolean isWeb(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://");
    }

    /** A path made fit for an address; what is no plain letter is percent-encoded, so no scheme can hide in it. */
    static String path(String path) {
        StringBuilder safe = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            if (octet > 0 && UNRESERVED.indexOf(octet) >= 0) {
                safe.append((char) octet);
            } else {
                safe.append(String.format(Locale.ROOT, "%%%02X", octet & 0xFF));
            }
        }
        return safe.toString();
    }
}
