package org.eventbrief.source;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.eventbrief.event.Account;
import org.eventbrief.event.Deaths;
import org.eventbrief.event.Event;
import org.eventbrief.event.EventType;
import org.eventbrief.event.Occurrences;
import org.eventbrief.event.Participant;
import org.eventbrief.event.Place;
import org.eventbrief.event.Role;
import org.eventbrief.event.RowRef;
import org.eventbrief.event.Targeting;
import org.eventbrief.notice.RejectedRow;
import org.eventbrief.notice.RejectionRule;
import org.eventbrief.notice.RemarkRule;
import org.eventbrief.notice.RemarkedRow;

/** Makes of each row of one file an event, or says why not. */
final class RowReader {
    private final SourceFile file;
    private final Layout layout;
    private final FormatMeaning meaning;
    private final Set<Field> required;
    private final RowShape shape;
    private final IdReader ids;
    private final DateReader dates;
    private final TypeReader types;
    private final ActorReader actors;
    private final DeathReader deaths;
    private final TimestampReader timestamps;
    private final AccountReader told;
    private final boolean accounts;
    private final boolean open;
    private final Interned<Place> places;
    private final Interned<Targeting> targets;
    private final Interned<Occurrences> occurrences;

    /**
     * Reads rows of one file.
     *
     * @param open whether the row to read is the last of a file that ends without a line end
     */
    RowReader(SourceFile file, boolean accounts, boolean open) {
        SourceFormat format = file.format();
        this.file = file;
        this.layout = file.layout();
        this.meaning = format.meaning();
        this.required = format.columns().required();
        this.shape = new RowShape(format.columns(), layout);
        this.ids = new IdReader(layout);
        this.dates = new DateReader(meaning, layout);
        this.types = new TypeReader(meaning, layout);
        this.actors = new ActorReader(format, layout);
        this.deaths = new DeathReader(layout);
        this.timestamps = new TimestampReader(layout);
        this.told = new AccountReader(meaning, layout);
        this.accounts = accounts;
        this.open = open;
        this.places = new Interned<>(this::place, layout.place(Field.COUNTRY), layout.place(Field.ADMIN1));
        this.targets = new Interned<>(this::targeting, layout.place(Field.CIVILIAN_TARGETING));
        this.occurrences = new Interned<>(this::occurrences, layout.place(Field.OCCURRENCES));
    }

    /** Room for one row of the file. */
    Row row() {
        return new Row(shape.kept(accounts), meaning.missing());
    }

    /** Whether it reads this file, and such rows of it. */
    boolean reads(SourceFile asked, boolean asOpen) {
        return asOpen == open && asked.equals(file);
    }

    /**
     * Reads a row.
     *
     * @param line of the file
     * @param rows takes what it becomes
     */
    void read(Row row, long line, Rows rows) {
        RowRef where = new RowRef(file.name(), line);
        try {
            shape.check(row);
            boolean cut = open && shape.isCutOff(row);
            String id = ids.of(row);
            DateReader.Dated dated = dates.of(row);
            Event event = event(id, row, where, dated);
            remark(event, dated.differs(), rows);
            if (cut) {
                rows.remarked(new RemarkedRow(where, RemarkRule.CUT_OFF_AFTER, "", id));
            }
            rows.event(event);
        } catch (Fault fault) {
            rows.rejected(new RejectedRow(
                    where, fault.rule(), layout.nameAt(fault.place()), fault.value(), ids.asFarAsKnown(row)));
        }
    }

    private Event event(String id, Row row, RowRef where, DateReader.Dated dated) {
        EventType type = types.of(row);
        List<Participant> participants = actors.of(row);
        checkRequired(type, participants);
        return new Event(
                file.format().dataset(),
                id,
                timestamps.of(row),
                dated.date(),
                dated.year(),
                type,
                participants,
                deaths.of(row),
                places.of(row),
                targets.of(row),
                occurrences.of(row),
                accounts ? told.of(row) : Account.NONE,
                row.hash(),
                where);
    }

    private void checkRequired(EventType type, List<Participant> participants) {
        if (required.contains(Field.EVENT_TYPE) && type.type().isEmpty()) {
            throw new Fault(RejectionRule.MISSING_TYPE, layout.place(Field.EVENT_TYPE), "");
        }
        if (required.contains(Field.SIDE_1)
                && (participants.isEmpty() || participants.get(0).role() != Role.SIDE_1)) {
            throw new Fault(RejectionRule.MISSING_ACTOR, layout.place(Field.SIDE_1), "");
        }
    }

    private static void remark(Event event, boolean yearDiffers, Rows rows) {
        Deaths counted = event.deaths();
        if (!counted.ordered()) {
            String value = counted.low() + ", " + counted.best() + ", " + counted.high();
            rows.remarked(new RemarkedRow(event.row(), RemarkRule.DEATHS_OUT_OF_ORDER, value, event.id()));
        }
        if (yearDiffers) {
            String value = event.year().orElse(0) + ", " + event.date().text();
            rows.remarked(new RemarkedRow(event.row(), RemarkRule.YEAR_DIFFERS, value, event.id()));
        }
        if (event.participants().isEmpty()) {
            rows.remarked(new RemarkedRow(event.row(), RemarkRule.NO_ACTOR, "", event.id()));
        }
    }

    private Place place(Row row) {
        String country = row.clean(layout.place(Field.COUNTRY));
        String admin1 = row.clean(layout.place(Field.ADMIN1));
        return country.isEmpty() && admin1.isEmpty() ? Place.UNKNOWN : new Place(country, admin1);
    }

    private Targeting targeting(Row row) {
        if (!layout.has(Field.CIVILIAN_TARGETING)) {
            return Targeting.NOT_SAID;
        }
        String text = row.clean(layout.place(Field.CIVILIAN_TARGETING));
        return switch (meaning.values(Field.CIVILIAN_TARGETING).of(text).orElse("")) {
            case "true" -> Targeting.CIVILIANS;
            case "false" -> Targeting.OTHERS;
            default -> Targeting.NOT_SAID;
        };
    }

    private Occurrences occurrences(Row row) {
        int place = layout.place(Field.OCCURRENCES);
        String text = row.clean(place);
        if (text.isEmpty()) {
            return Occurrences.ONCE;
        }
        boolean atLeast = text.endsWith("+");
        OptionalLong count = WholeNumber.parse(atLeast ? text.substring(0, text.length() - 1) : text);
        if (count.isEmpty() || count.getAsLong() < 1 || count.getAsLong() > Integer.MAX_VALUE) {
            throw new Fault(RejectionRule.BAD_OCCURRENCES, place, text);
        }
        return new Occurrences((int) count.getAsLong(), atLeast);
    }
}
