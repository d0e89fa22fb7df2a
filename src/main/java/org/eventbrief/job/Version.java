package org.eventbrief.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this program, as the build wrote it. */
public final class Version {
    private Version() {}

    /** Such as {@code 0.1.0}. */
    public static String current() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/application.properties")) {
            properties.load(in);
        } catch (IOException damagedJar) {
            throw new UncheckedIOException(damagedJar);
        }
        return properties.getProperty("eventbrief.version", "unknown");
    }
}
