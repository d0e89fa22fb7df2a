package org.eventbrief.report.compose;

import java.util.List;
import org.eventbrief.report.compose.Sentences.Share;
import org.eventbrief.report.wording.Forms;
import org.eventbrief.report.wording.Names;
import org.eventbrief.report.wording.Noun;

/**
 * Whom somebody met, without saying who acted.
 *
 * @param forms of numbers
 * @param counterparts how many, groups, crowds and the unknown left out
 * @param most those met most often, in order
 * @param more whether others are not among these
 */
record Company(Forms forms, long counterparts, List<Share> most, boolean more) {
    String sentence() {
        if (most.isEmpty()) {
            return counterparts == 0
                    ? "No counterpart is named."
                    : "Many of the " + counted() + " were met equally often.";
        }
        boolean alike = most.size() > 2
                && !more
                && most.stream().allMatch(share -> share.events() == most.get(0).events());
        if (alike) {
            return "The " + counted() + ", with "
                    + forms.numbers().count(Noun.EVENT, most.get(0).events()) + " each, were "
                    + Names.listed(
                            most.stream().map(Share::name).map(Names::inText).toList())
                    + ".";
        }
        String who = Names.listed(most.stream().map(this::share).toList());
        boolean one = most.size() == 1;
        if (!more) {
            String all = one ? "The only counterpart was " : "The " + counted() + " were ";
            return all + who + ".";
        }
        return "The most frequent of " + counted() + (one ? " was " : " were ") + who + ".";
    }

    private String counted() {
        return forms.numbers().count(Noun.COUNTERPART, counterparts);
    }

    private String share(Share share) {
        return Names.inText(share.name()) + " (" + forms.numbers().count(Noun.EVENT, share.events()) + ")";
    }
}
