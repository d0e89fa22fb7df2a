package org.eventbrief.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A file, or a member of an archive, that may be a table.
 *
 * @param path the file
 * @param member the name within a zip archive, or empty
 * @param name relative to the input root
 */
record Candidate(Path path, String member, String name) {
    private static final int LONGEST_MARK = 3;

    /** Reads its first bytes to see how it is encoded; Windows-1252 shows only later. */
    Mark mark(Allowance allowance) throws IOException {
        try (InputStream in = contents(Encoding.UTF_8).open(allowance)) {
            return Mark.of(in.readNBytes(LONGEST_MARK));
        }
    }

    Contents contents(Encoding encoding) {
        return new Contents(path, member, encoding);
    }

    /** Its first rows. */
    Sample sample(Allowance allowance) throws IOException {
        Mark mark = mark(allowance);
        try (InputStream in = contents(mark.encoding()).open(allowance)) {
            in.skipNBytes(mark.bytes());
            byte[] first = in.readNBytes(Sample.BYTES);
            return sample(first, first.length);
        }
    }

    static Sample sample(byte[] first, int length) {
        return new Sample(new String(first, 0, length, StandardCharsets.ISO_8859_1), length < Sample.BYTES);
    }

    /**
     * What the first bytes of a file say of its encoding.
     *
     * @param bytes how many of what is read belong to the mark and to no row
     */
    record Mark(Encoding encoding, int bytes) {
        private static final int[] UTF_8 = {0xEF, 0xBB, 0xBF};
        private static final int[] BIG_ENDIAN = {0xFE, 0xFF};
        private static final int[] LITTLE_ENDIAN = {0xFF, 0xFE};

        static Mark of(byte[] first) {
            if (begins(first, UTF_8)) {
                return new Mark(Encoding.UTF_8, UTF_8.length);
            }
            boolean utf16 = begins(first, BIG_ENDIAN) || begins(first, LITTLE_ENDIAN);
            return new Mark(utf16 ? Encoding.UTF_16 : Encoding.UTF_8, 0);
        }

        private static boolean begins(byte[] bytes, int[] with) {
            if (bytes.length < with.length) {
                return false;
            }
            for (int i = 0; i < with.length; i++) {
                if ((bytes[i] & 0xFF) != with[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
