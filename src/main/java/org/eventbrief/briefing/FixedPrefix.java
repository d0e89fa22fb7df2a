package org.eventbrief.briefing;

import java.io.Serial;
import java.security.SecureRandom;

/** A source of chance that has none, so that the names of embedded subsets are always the same letter six times. */
final class FixedPrefix extends SecureRandom {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LETTERS = 26;

    private final double share;

    FixedPrefix(char letter) {
        this.share = (letter - 'A' + 0.5) / LETTERS;
    }

    @Override
    public double nextDouble() {
        return share;
    }
}
