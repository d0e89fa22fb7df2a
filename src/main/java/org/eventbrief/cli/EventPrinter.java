package org.eventbrief.cli;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eventbrief.event.Deaths;
import org.eventbrief.event.Event;
import org.eventbrief.event.EventDate;
import org.eventbrief.event.Role;
import org.eventbrief.job.BehindNumber;
import org.eventbrief.report.ListedEvent;

/** Prints events as a table for a person or as CSV for a program. */
final class EventPrinter {
    private static final List<String> HEADER = List.of(
            "dataset",
            "event_id",
            "date",
            "precision",
            "roles",
            "side_1",
            "side_2",
            "associates_1",
            "associates_2",
            "event_type",
            "country",
            "admin1",
            "fatalities_low",
            "fatalities_best",
            "fatalities_high",
            "file",
            "line");
    /** Of these columns, those for which a terminal has room, with their widths, a blank on either side among them. */
    private static final int[][] SHOWN = {
        {0, 12}, {1, 14}, {2, 25}, {4, 14}, {5, 28}, {6, 28}, {9, 24}, {13, 12}, {15, 28}, {16, 8}
    };

    private static final int DATASET = 0;

    private EventPrinter() {}

    static void csv(BehindNumber.Answer answer, PrintWriter out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(HEADER);
        answer.events().forEach(event -> csv.writeRecord(cells(event)));
        csv.flush();
    }

    static void table(BehindNumber.Answer answer, PrintWriter out) {
        List<String> datasets = new ArrayList<>(answer.reaches().keySet());
        List<ColumnData<List<String>>> columns = Arrays.stream(SHOWN)
                .filter(shown -> shown[0] != DATASET || datasets.size() > 1)
                .map(shown -> new Column()
                        .header(HEADER.get(shown[0]).replace('_', ' '))
                        .headerAlign(HorizontalAlign.LEFT)
                        .dataAlign(isNumber(shown[0]) ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT)
                        .maxWidth(shown[1])
                        .<List<String>>with(cells -> cells.get(shown[0])))
                .toList();
        List<List<String>> rows =
                answer.events().stream().map(EventPrinter::cells).toList();
        out.println(AsciiTable.builder()
                .border(AsciiTable.NO_BORDERS)
                .data(rows, columns)
                .asString());
        datasets.forEach(dataset -> out.println(totals(answer, dataset)));
    }

    private static boolean isNumber(int column) {
        return HEADER.get(column).startsWith("fatalities") || HEADER.get(column).equals("line");
    }

    private static List<String> cells(ListedEvent listed) {
        Event event = listed.event();
        return List.of(
                event.dataset(),
                listed.id(),
                date(event.date()),
                event.date() instanceof EventDate.Known known
                        ? known.precision().code()
                        : "",
                listed.roles().stream().map(Role::code).collect(Collectors.joining(";")),
                listed.side1(),
                listed.side2(),
                listed.associates1(),
                listed.associates2(),
                event.type().type(),
                event.place().country(),
                event.place().admin1(),
                count(event.deaths().low()),
                count(event.deaths().best()),
                count(event.deaths().high()),
                event.row().file(),
                Long.toString(event.row().line()));
    }

    private static String count(int deaths) {
        return deaths == Deaths.UNKNOWN ? "" : Integer.toString(deaths);
    }

    /** The date with its marks, of which a ledger keeps that they were there. */
    private static String date(EventDate date) {
        if (!(date instanceof EventDate.Known known) || !(known.approximate() || known.uncertain())) {
            return date.text();
        }
        String mark = known.approximate() ? known.uncertain() ? "%" : "~" : "?";
        return date.text().matches(".*[~?%].*") ? date.text() : date.text() + mark;
    }

    /** Figures of two datasets are never added. */
    private static String totals(BehindNumber.Answer answer, String dataset) {
        String who = answer.actors().stream()
                .filter(actor -> actor.dataset().equals(dataset))
                .map(actor -> actor.name() + " (" + actor.dataset() + ", " + actor.id() + ")")
                .collect(Collectors.joining(", "));
        List<Integer> deaths = answer.events().stream()
                .filter(event -> event.event().dataset().equals(dataset))
                .map(event -> event.event().deaths().best())
                .toList();
        return who + ": " + number(deaths.size()) + ", " + deaths(deaths)
                + besides(Optional.ofNullable(answer.reaches().get(dataset)), deaths.isEmpty());
    }

    private static String deaths(List<Integer> all) {
        List<Integer> known =
                all.stream().filter(best -> best != Deaths.UNKNOWN).toList();
        int unknown = all.size() - known.size();
        return known.isEmpty()
                ? "fatalities not known"
                : "fatalities (best) "
                        + known.stream().mapToLong(Integer::longValue).sum()
                        + (unknown == 0 ? "" : ", not known for " + unknown + " of them");
    }

    /** What else there is of the actor: where nothing was found, in which years, and always what belongs to no year. */
    private static String besides(Optional<BehindNumber.Reach> found, boolean nothing) {
        StringBuilder text = new StringBuilder();
        found.filter(reach -> nothing && reach.first().isPresent())
                .ifPresent(reach -> text.append("; other years of it: ").append(years(reach)));
        found.filter(reach -> reach.unplaced() > 0).ifPresent(reach -> text.append("; besides, ")
                .append(number(reach.unplaced()))
                .append(reach.unplaced() == 1 ? " that belongs" : " that belong")
                .append(" to no one year"));
        return text.toString();
    }

    private static String years(BehindNumber.Reach reach) {
        int first = reach.first().orElse(0);
        int last = reach.last().orElse(0);
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    private static String number(long events) {
        return events + (events == 1 ? " event" : " events");
    }
}
