package org.eventbrief.report.compose;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eventbrief.report.wording.Forms;
import org.eventbrief.report.wording.Names;

/** Words a list of news reports as UCDP writes it, {@code "Paper,2021-04-11,Headline";"…"}: by paper and day. */
final class Reports {
    private static final Pattern REPORT = Pattern.compile("\"([^\",;]+),\\s*(\\d{4}-\\d{2}-\\d{2})\\s*,[^\"]*\"");
    private static final int MOST = 3;

    private Reports() {}

    /** The reports that are named first, or nothing where the text is no such list. */
    static Optional<String> of(String source, Forms forms) {
        if (!source.startsWith("\"")) {
            return Optional.empty();
        }
        List<String> reports = new ArrayList<>();
        Matcher report = REPORT.matcher(source);
        while (report.find()) {
            String words = report.group(1).strip() + ", " + day(report.group(2), forms);
            if (!reports.contains(words)) {
                reports.add(words);
            }
        }
        if (reports.isEmpty()) {
            return Optional.empty();
        }
        int more = Math.max(0, reports.size() - MOST);
        List<String> told = new ArrayList<>(reports.subList(0, reports.size() - more));
        if (more > 0) {
            told.add(forms.numbers().of(more) + (more == 1 ? " other report" : " other reports"));
        }
        return Optional.of(Names.listed(told));
    }

    private static String day(String text, Forms forms) {
        try {
            return forms.dates().of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return text;
        }
    }
}
