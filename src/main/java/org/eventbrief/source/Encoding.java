package org.eventbrief.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How a file's bytes become text. */
public enum Encoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    UTF_16("UTF-16", StandardCharsets.UTF_16),
    WINDOWS_1252("Windows-1252", Charset.forName("windows-1252"));

    private final String title;
    private final Charset charset;

    Encoding(String title, Charset charset) {
        this.title = title;
        this.charset = charset;
    }

    /** Its name for a person. */
    public String title() {
        return title;
    }

    Charset charset() {
        return charset;
    }
}
