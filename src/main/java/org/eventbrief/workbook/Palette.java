package org.eventbrief.workbook;

/** The book's colours: apart for colour-blind readers, and by lightness in grey print. */
final class Palette {
    /** Behind headers; white words on it have a contrast of 10 to 1. */
    static final int HEADER = 0x12436D;

    /** Links, 8 to 1 on white. */
    static final int LINK = 0x0B4F8A;

    /** Rules and whiskers. */
    static final int INK = 0x3D3D3D;

    /** Lines behind a chart. */
    static final int FAINT = 0xD9D9D9;

    /** The shading of the lowest, a middle and the highest figure; black words can be read on each. */
    static final int[] HEAT = {0xFFFFFF, 0xB7D4EA, 0x5BA3CF};

    private static final int[] SERIES = {0x12436D, 0x28A197, 0xF6C9A4, 0xA83268, 0x8C8C8C, 0xA285D1};

    private Palette() {}

    /** The colour of a chart's series, counted from 0. */
    static int series(int index) {
        return SERIES[index % SERIES.length];
    }

    /** The three bytes of a colour. */
    static byte[] rgb(int colour) {
        return new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
    }

    /** The four bytes of a colour that nothing shines through. */
    static byte[] argb(int colour) {
        return new byte[] {(byte) 0xFF, (byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
    }
}
