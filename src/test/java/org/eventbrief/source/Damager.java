package org.eventbrief.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Damages good files in the ways that files are damaged, the same way for the same seed. */
final class Damager {
    private static final int MANY = 100_000;

    private final Random random;

    Damager(long seed) {
        this.random = new Random(seed);
    }

    byte[] damage(byte[] good) {
        byte[] bytes = good;
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            bytes = once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        return switch (random.nextInt(12)) {
            case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 1 -> lines(bytes, true);
            case 2 -> lines(bytes, false);
            case 3 -> insert(bytes, "\"".repeat(1 + random.nextInt(3)).getBytes(StandardCharsets.UTF_8));
            case 4 -> replace(bytes, (byte) '"', (byte) '\'');
            case 5 -> replace(bytes, (byte) ',', (byte) ";\t|".charAt(random.nextInt(3)));
            case 6 -> insert(bytes, noise(1 + random.nextInt(200)));
            case 7 -> insert(bytes, new byte[1 + random.nextInt(20)]);
            case 8 -> insert(bytes, "x".repeat(random.nextInt(3 * MANY)).getBytes(StandardCharsets.UTF_8));
            case 9 -> insert(bytes, ",".repeat(random.nextInt(MANY)).getBytes(StandardCharsets.UTF_8));
            case 10 -> insert(bytes, "\r\n\r\n\n".substring(random.nextInt(4)).getBytes(StandardCharsets.UTF_8));
            default -> remove(bytes);
        };
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private byte[] lines(byte[] bytes, boolean shuffled) {
        List<String> lines = new ArrayList<>(List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1)));
        if (shuffled) {
            Collections.shuffle(lines.subList(Math.min(1, lines.size()), lines.size()), random);
        } else {
            lines.addAll(random.nextInt(lines.size()), List.copyOf(lines));
        }
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] insert(byte[] bytes, byte[] more) {
        int at = random.nextInt(bytes.length + 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(more);
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }

    private byte[] replace(byte[] bytes, byte from, byte to) {
        byte[] replaced = bytes.clone();
        for (int i = 0; i < replaced.length; i++) {
            if (replaced[i] == from && random.nextInt(4) > 0) {
                replaced[i] = to;
            }
        }
        return replaced;
    }

    private byte[] remove(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(60));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}
