package org.eventbrief.report.sheets;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.eventbrief.actor.Actor;
import org.eventbrief.aggregate.Restatement;
import org.eventbrief.event.CodePoints;
import org.eventbrief.report.book.Cell;
import org.eventbrief.report.book.Kind;
import org.eventbrief.report.wording.RestatementWords;

/** The sheet of published figures that this edition changed, so that nobody is surprised by a number that moved. */
final class RestatementSheet {
    static final String NAME = "Restatements";

    private static final Comparator<Restatement> BY_FIGURE = Comparator.comparing(
                    Restatement::dataset, CodePoints.ORDER)
            .thenComparing(RestatementSheet::id, CodePoints.ORDER)
            .thenComparingInt(Restatement::year)
            .thenComparing(Restatement::figure);

    private final Ground ground;

    RestatementSheet(Ground ground) {
        this.ground = ground;
    }

    Page page() {
        Fields<Restatement> fields = ground.fields("restatements");
        return Page.of(
                new Page.Frame(
                        NAME,
                        "Published figures that this edition changed, and why.",
                        "Restatements: figures that changed since the edition before",
                        List.of(
                                ground.facts()
                                        .before()
                                        .map(before -> "Compared with the edition " + before + ".")
                                        .orElse(""),
                                "An empty actor stands for the dataset's year; an empty figure was or is unknown.",
                                "No total row: one event can change several figures.")),
                NAME,
                List.of(
                        fields.text("dataset", Restatement::dataset),
                        fields.text("actor", row -> row.actor().map(Actor::name).orElse("")),
                        fields.year(Restatement::year),
                        fields.text("figure", row -> RestatementWords.figure(row.figure())),
                        fields.known("before", Restatement::before),
                        fields.known("after", Restatement::after),
                        Field.of(
                                new Field.Heading(
                                        "Change", "After less before; empty where one of them is unknown.", "", "2"),
                                Kind.CHANGE,
                                row -> Cell.whole(change(row))),
                        fields.whole("events_new", row -> row.reasons().added()),
                        fields.whole("events_revised", row -> row.reasons().revised()),
                        fields.whole("events_withdrawn", row -> row.reasons().withdrawn()),
                        fields.whole("events_identity", row -> row.reasons().identity()),
                        fields.text("actor_id", RestatementSheet::id)),
                () -> ground.facts().restatements().orElse(List.of()).stream().sorted(BY_FIGURE),
                WhatIsNew.of(ground.facts()));
    }

    private static OptionalLong change(Restatement row) {
        return row.before().isPresent() && row.after().isPresent()
                ? OptionalLong.of(row.after().getAsLong() - row.before().getAsLong())
                : OptionalLong.empty();
    }

    private static String id(Restatement row) {
        return row.actor().map(Actor::id).orElse("");
    }
}
