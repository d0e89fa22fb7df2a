package org.eventbrief.source;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.eventbrief.event.Account;
import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Deaths;
import org.eventbrief.event.Event;
import org.eventbrief.event.EventType;
import org.eventbrief.event.Occurrences;
import org.eventbrief.event.Place;
import org.eventbrief.event.Role;
import org.eventbrief.event.RowRef;
import org.eventbrief.event.Targeting;
import org.eventbrief.event.Words;
import org.eventbrief.notice.RejectedRow;
import org.eventbrief.notice.RejectionRule;
import org.eventbrief.notice.RemarkRule;
import org.eventbrief.notice.RemarkedRow;

/** Makes of each row of one file an event, or says why not. */
final class RowReader {
    private final SourceFile file;
    private final Words words = new Words();
    private final int dataset;
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
    private final Interned<Word<Place>> places;
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
        this.dataset = words.dataset(format.dataset());
        this.layout = file.layout();
        this.meaning = format.meaning();
        this.required = format.columns().required();
        this.shape = new RowShape(format.columns(), layout);
        this.ids = new IdReader(layout);
        this.dates = new DateReader(meaning, layout);
        this.types = new TypeReader(meaning, layout, words);
        this.actors = new ActorReader(format, layout, words);
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

    /** The words behind the numbers of what is {@linkplain #count counted}. */
    Words words() {
        return words;
    }

    /**
     * Reads a row for what it tells.
     *
     * @param line of the file
     * @param rows takes what it becomes
     */
    void read(Row row, long line, Rows rows) {
        try {
            rows.event(event(row, understand(row, line, rows), line));
        } catch (Fault fault) {
            reject(fault, row, line, rows);
        }
    }

    /**
     * Reads a row for what counting needs of it.
     *
     * @param line of the file
     * @param rows takes what it becomes
     */
    void count(Row row, long line, CountedRows rows) {
        try {
            rows.event(compact(row, understand(row, line, rows), line), words);
        } catch (Fault fault) {
            reject(fault, row, line, rows);
        }
    }

    private void reject(Fault fault, Row row, long line, Findings findings) {
        findings.rejected(new RejectedRow(
                where(line), fault.rule(), layout.nameAt(fault.place()), fault.value(), ids.asFarAsKnown(row)));
    }

    private RowRef where(long line) {
        return new RowRef(file.name(), line);
    }

    private Understood understand(Row row, long line, Findings findings) {
        boolean cut = open && shape.isCutOff(row);
        shape.check(row);
        Understood read = new Understood(
                ids.of(row),
                dates.of(row),
                types.of(row),
                actors.of(row),
                timestamps.of(row),
                deaths.of(row),
                places.of(row),
                targets.of(row),
                occurrences.of(row));
        checkRequired(read);
        remark(read, line, findings);
        if (cut) {
            findings.remarked(new RemarkedRow(where(line), RemarkRule.CUT_OFF_AFTER, "", read.id));
        }
        return read;
    }

    private Event event(Row row, Understood read, long line) {
        return new Event(
                file.format().dataset(),
                read.id,
                read.timestamp,
                read.dated.date(),
                read.dated.year(),
                read.type.value(),
                read.parties.stream().map(Party::participant).toList(),
                read.deaths,
                read.place.value(),
                read.targeting,
                read.occurrences,
                accounts ? told.of(row) : Account.NONE,
                row.hash(),
                where(line));
    }

    private CompactEvent compact(Row row, Understood read, long line) {
        int[] mentions = new int[read.parties.size()];
        byte[] roles = new byte[mentions.length];
        for (int i = 0; i < mentions.length; i++) {
            mentions[i] = read.parties.get(i).mention();
            roles[i] = read.parties.get(i).role();
        }
        DateReader.Dated dated = read.dated;
        CompactEvent.Facts facts = new CompactEvent.Facts(
                dataset,
                read.id,
                file.number(),
                line,
                read.timestamp,
                dated.firstDay(),
                dated.lastDay(),
                dated.precision(),
                dated.doubt(),
                dated.year().orElse(CompactEvent.NO_YEAR),
                read.type.number(),
                read.place.number(),
                read.deaths,
                read.targeting,
                read.occurrences.count(),
                row.hash());
        return new CompactEvent(facts, mentions, roles);
    }

    private void checkRequired(Understood read) {
        if (required.contains(Field.EVENT_TYPE) && read.type.value().type().isEmpty()) {
            throw new Fault(RejectionRule.MISSING_TYPE, layout.place(Field.EVENT_TYPE), "");
        }
        if (required.contains(Field.SIDE_1)
                && (read.parties.isEmpty() || read.parties.get(0).participant().role() != Role.SIDE_1)) {
            throw new Fault(RejectionRule.MISSING_ACTOR, layout.place(Field.SIDE_1), "");
        }
    }

    private void remark(Understood read, long line, Findings findings) {
        Deaths counted = read.deaths;
        if (!counted.ordered()) {
            String value = counted.low() + ", " + counted.best() + ", " + counted.high();
            findings.remarked(new RemarkedRow(where(line), RemarkRule.DEATHS_OUT_OF_ORDER, value, read.id));
        }
        if (read.dated.differs()) {
            String value =
                    read.dated.year().orElse(0) + ", " + read.dated.date().text();
            findings.remarked(new RemarkedRow(where(line), RemarkRule.YEAR_DIFFERS, value, read.id));
        }
        if (read.parties.isEmpty()) {
            findings.remarked(new RemarkedRow(where(line), RemarkRule.NO_ACTOR, "", read.id));
        }
    }

    private Word<Place> place(Row row) {
        String country = row.clean(layout.place(Field.COUNTRY));
        String admin1 = row.clean(layout.place(Field.ADMIN1));
        Place place = country.isEmpty() && admin1.isEmpty() ? Place.UNKNOWN : new Place(country, admin1);
        return new Word<>(place, words.place(place));
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

    /** What a row says, in the words of its reader; who takes part may change with the next row. */
    private record Understood(
            String id,
            DateReader.Dated dated,
            Word<EventType> type,
            List<Party> parties,
            long timestamp,
            Deaths deaths,
            Word<Place> place,
            Targeting targeting,
            Occurrences occurrences) {}
}
