package org.eventbrief.frontpage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eventbrief.report.front.Block.Column;
import org.eventbrief.report.front.Block.Finder;
import org.eventbrief.report.front.Page;

/** The style sheet and the script of a page, and the policy that allows these two and nothing else. */
final class Style {
    private final String css;
    private final String script;

    private Style(String css, String script) {
        this.css = css;
        this.script = script;
    }

    static Style of(Page page) {
        List<Finder> finders = page.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Finder.class::isInstance)
                .map(Finder.class::cast)
                .toList();
        String labels = finders.stream().map(Style::labels).collect(Collectors.joining());
        return new Style(resource("page.css") + labels, finders.isEmpty() ? "" : script(finders.get(0)));
    }

    String css() {
        return css;
    }

    /** Empty for a page that needs none. */
    String script() {
        return script;
    }

    String policy() {
        String scripts = script.isEmpty() ? "" : "; script-src 'sha256-" + sha256(script) + "'";
        return "default-src 'none'; style-src 'sha256-" + sha256(css) + "'" + scripts
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    /** On a narrow page the cells of the list stand below each other, each with its heading, which is said here only once. */
    private static String labels(Finder finder) {
        StringBuilder rules = new StringBuilder("@media screen and (max-width: 72rem) {\n");
        rules.append(".finder thead tr::before { content: ")
                .append(quoted(finder.words().sortBy()))
                .append("; }\n");
        for (int i = 1; i < finder.columns().size(); i++) {
            Column column = finder.columns().get(i);
            rules.append(".finder td:nth-child(").append(i + 1).append(")::before { content: ");
            rules.append(quoted(column.heading())).append("; }\n");
        }
        return rules.append("}\n").toString();
    }

    /** The script is written for commas between thousands. */
    private static String script(Finder finder) {
        String group = finder.words().group();
        String script = resource("finder.js");
        return group.equals(",")
                ? script
                : script.replace("toLocaleString('en')", "toLocaleString('en').replaceAll(',', '" + group + "')")
                        .replace("text.replace(/,/g, '')", "text.replaceAll('" + group + "', '')");
    }

    private static String quoted(String text) {
        return text.codePoints()
                .mapToObj(c -> Character.isLetterOrDigit(c) || c == ' '
                        ? Character.toString(c)
                        : String.format(Locale.ROOT, "\\%x ", c))
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static String resource(String name) {
        try (InputStream in = Style.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read", unreadable);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
