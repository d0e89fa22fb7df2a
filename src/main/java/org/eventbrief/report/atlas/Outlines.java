package org.eventbrief.report.atlas;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.eventbrief.report.brief.Picture.Point;

/**
 * The outlines that ship, as {@code docs/maps.md} describes their file.
 *
 * @param areas in the order of the file
 * @param disputed borders that are disputed, as lines in degrees
 */
record Outlines(List<Area> areas, List<List<Point>> disputed) {
    /** Degrees are kept in hundredths. */
    static final double UNIT = 100;

    private static final double HALF_TURN = 180;

    /** Reads the resource. */
    static Outlines load() {
        try (InputStream file = Outlines.class.getResourceAsStream("countries.bin")) {
            if (file == null) {
                throw new IllegalStateException("countries.bin is missing from the program");
            }
            return read(new DataInputStream(new BufferedInputStream(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Outlines read(DataInputStream in) throws IOException {
        List<List<Point>> arcs = new ArrayList<>();
        for (int left = number(in); left > 0; left--) {
            arcs.add(arc(in));
        }
        List<List<Point>> disputed = new ArrayList<>();
        for (int left = number(in); left > 0; left--) {
            disputed.add(arcs.get(number(in)));
        }
        List<Area> areas = new ArrayList<>();
        for (int left = number(in); left > 0; left--) {
            areas.add(area(in, arcs));
        }
        return new Outlines(areas, disputed);
    }

    private static List<Point> arc(DataInputStream in) throws IOException {
        List<Point> points = new ArrayList<>();
        int x = 0;
        int y = 0;
        for (int left = number(in); left > 0; left--) {
            x += signed(in);
            y += signed(in);
            points.add(new Point(x / UNIT, y / UNIT));
        }
        return points;
    }

    private static Area area(DataInputStream in, List<List<Point>> arcs) throws IOException {
        String name = in.readUTF();
        List<Ring> rings = new ArrayList<>();
        for (int left = number(in); left > 0; left--) {
            List<Point> ring = new ArrayList<>();
            for (int parts = number(in); parts > 0; parts--) {
                append(ring, signed(in), arcs);
            }
            rings.add(Ring.of(ring));
        }
        return Area.of(name, rings);
    }

    /** An arc ends where the next one begins; one that is numbered below zero runs backwards. */
    private static void append(List<Point> ring, int number, List<List<Point>> arcs) {
        List<Point> arc = new ArrayList<>(arcs.get(number < 0 ? ~number : number));
        if (number < 0) {
            java.util.Collections.reverse(arc);
        }
        for (Point point : ring.isEmpty() ? arc : arc.subList(1, arc.size())) {
            ring.add(ring.isEmpty() ? point : unwrapped(point, ring.get(ring.size() - 1)));
        }
    }

    private static Point unwrapped(Point point, Point before) {
        double x = point.x();
        while (x - before.x() > HALF_TURN) {
            x -= 2 * HALF_TURN;
        }
        while (before.x() - x > HALF_TURN) {
            x += 2 * HALF_TURN;
        }
        return new Point(x, point.y());
    }

    private static int number(DataInputStream in) throws IOException {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            int part = in.readUnsignedByte();
            value |= (part & 0x7F) << shift;
            if (part < 0x80) {
                return value;
            }
        }
    }

    private static int signed(DataInputStream in) throws IOException {
        int coded = number(in);
        return (coded >>> 1) ^ -(coded & 1);
    }
}
