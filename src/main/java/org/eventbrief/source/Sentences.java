package org.eventbrief.source;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Says to a person why a file could not be read. */
final class Sentences {
    private Sentences() {}

    static String of(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        if (cause instanceof EOFException) {
            return "it ends too early, as a download does that was broken off";
        }
        if (cause instanceof ZipException) {
            return "the archive is damaged or encrypted (" + cause.getMessage() + ")";
        }
        if (cause instanceof AccessDeniedException) {
            return "the permission is missing";
        }
        if (cause instanceof NoSuchFileException) {
            return "it is no longer there";
        }
        return String.valueOf(cause.getMessage());
    }
}
