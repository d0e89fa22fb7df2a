package org.eventbrief.briefing;

import java.io.Serial;
import java.security.SecureRandom;

/** A source of chance that has none, so that the names of embedded subsets are always the same. */
final class FixedPrefix extends SecureRandom {
    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public double nextDouble() {
        return 0;
    }
}
