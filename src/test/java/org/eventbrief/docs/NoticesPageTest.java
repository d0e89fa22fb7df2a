package org.eventbrief.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.eventbrief.event.RowRef;
import org.eventbrief.notice.ActorNotice;
import org.eventbrief.notice.ActorRule;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.FileRule;
import org.eventbrief.notice.Notice;
import org.eventbrief.notice.RejectedRow;
import org.eventbrief.notice.RejectionRule;
import org.eventbrief.notice.RemarkRule;
import org.eventbrief.notice.RemarkedRow;
import org.eventbrief.notice.TableNotice;
import org.eventbrief.notice.TableRule;
import org.junit.jupiter.api.Test;

/** Codes, severities and rules come from the program; what to do is told on the page alone, and of every code. */
class NoticesPageTest {
    private static final Page PAGE = Page.of("docs/reference/notices.md");
    private static final RowRef ROW = new RowRef("", 1);

    @Test
    void everyRuleByWhichRowsAreRejectedIsOnThePage() {
        hold(
                "rejected-rows",
                RejectionRule.values(),
                RejectionRule::sentence,
                rule -> new RejectedRow(ROW, rule, "", "", ""));
    }

    @Test
    void everyRemarkIsOnThePage() {
        hold("remarks", RemarkRule.values(), RemarkRule::sentence, rule -> new RemarkedRow(ROW, rule, "", ""));
    }

    @Test
    void everyFindingOfFilesIsOnThePage() {
        hold("files", FileRule.values(), FileRule::sentence, rule -> new FileNotice("", rule, ""));
    }

    @Test
    void everyErrorOfTablesIsOnThePage() {
        hold("tables", TableRule.values(), TableRule::sentence, rule -> new TableNotice("", 0, rule, ""));
    }

    @Test
    void everyFindingOfActorsIsOnThePage() {
        hold("actors", ActorRule.values(), ActorRule::sentence, rule -> new ActorNotice("", rule, "", 0));
    }

    private static <R> void hold(String part, R[] rules, Function<R, String> sentence, Function<R, Notice> notice) {
        Grid grid = new Grid("code", "severity", "the rule", "what to do");
        Arrays.stream(rules).forEach(rule -> {
            Notice finding = notice.apply(rule);
            String code = Grid.code(finding.code());
            String toDo = PAGE.lastCell(part, code).orElse("");
            assertThat(toDo.isEmpty() && !Boolean.getBoolean("approve"))
                    .as("%s does not say what to do about %s", PAGE, code)
                    .isFalse();
            grid.row(
                    code,
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    sentence.apply(rule),
                    toDo.replace("\\|", "|"));
        });
        PAGE.holds(part, grid.toString());
    }
}
