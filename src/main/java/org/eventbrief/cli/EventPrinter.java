package org.eventbrief.cli;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eventbrief.event.Deaths;
import org.eventbrief.event.Event;
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
        {1, 14}, {2, 23}, {4, 14}, {5, 28}, {6, 28}, {9, 24}, {13, 12}, {15, 28}, {16, 8}
    };

    private EventPrinter() {}

    static void csv(BehindNumber.Answer answer, PrintWriter out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(HEADER);
        answer.events().forEach(event -> csv.writeRecord(cells(event)));
        csv.flush();
    }

    static void table(BehindNumber.Answer answer, PrintWriter out) {
        List<ColumnData<List<String>>> columns = Arrays.stream(SHOWN)
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
        out.println(totals(answer));
    }

    private static boolean isNumber(int column) {
        return HEADER.get(column).startsWith("fatalities") || HEADER.get(column).equals("line");
    }

    private static List<String> cells(ListedEvent listed) {
        Event event = listed.event();
        return List.of(
                event.dataset(),
                listed.id(),
                event.date().text(),
                event.date() instanceof org.eventbrief.event.EventDate.Known known
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

    private static String totals(BehindNumber.Answer answer) {
        String who = answer.actors().stream()
                .map(actor -> actor.name() + " (" + actor.dataset() + ", " + actor.id() + ")")
                .collect(Collectors.joining(", "));
        List<Integer> known = answer.events().stream()
                .map(event -> event.event().deaths().best())
                .filter(best -> best != Deaths.UNKNOWN)
                .toList();
        long sum = known.stream().mapToLong(Integer::longValue).sum();
        String deaths = known.isEmpty() ? "fatalities not known" : "fatalities (best) " + sum;
        int unknown = answer.events().size() - known.size();
        int events = answer.events().size();
        return who + ": " + events + (events == 1 ? " event, " : " events, ") + deaths
                + (known.isEmpty() || unknown == 0 ? "" : ", not known for " + unknown + " of them");
    }
}
