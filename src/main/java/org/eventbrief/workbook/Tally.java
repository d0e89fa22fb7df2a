package org.eventbrief.workbook;

/** Counts what could not be kept exactly as it was given. */
final class Tally {
    private long textsCut;
    private long textsMarked;
    private long linksAsText;

    void textCut() {
        textsCut++;
    }

    void textMarked() {
        textsMarked++;
    }

    void linkAsText() {
        linksAsText++;
    }

    void add(Tally other) {
        textsCut += other.textsCut;
        textsMarked += other.textsMarked;
        linksAsText += other.linksAsText;
    }

    long textsCut() {
        return textsCut;
    }

    long textsMarked() {
        return textsMarked;
    }

    long linksAsText() {
        return linksAsText;
    }
}
