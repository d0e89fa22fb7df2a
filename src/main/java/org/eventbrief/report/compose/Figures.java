package org.eventbrief.report.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.eventbrief.report.wording.Forms;

/** Collects the figures of one briefing as they are put into words; each is told once under its key. */
final class Figures {
    private final Forms forms;
    private final Map<String, Figure> told = new LinkedHashMap<>();

    /**
     * None yet.
     *
     * @param forms in which their texts are
     */
    Figures(Forms forms) {
        this.forms = forms;
    }

    /** A figure as whole number. */
    Figure tell(String key, OptionalLong value, Derivation derivation) {
        return tell(key, value, forms.numbers().of(value), derivation);
    }

    Figure tell(String key, long value, Derivation derivation) {
        return tell(key, OptionalLong.of(value), derivation);
    }

    /** A figure that others are made from and that is not stated itself, unless it is told too. */
    Figure base(String key, OptionalLong value, Derivation derivation) {
        return told.computeIfAbsent(key, absent -> new Figure(key, value, "", derivation));
    }

    private Figure tell(String key, OptionalLong value, String text, Derivation derivation) {
        Figure figure = new Figure(key, value, text, derivation);
        told.put(key, figure);
        return figure;
    }

    /** A place in an order. */
    void tellRank(String key, long place, Derivation derivation) {
        tell(key, OptionalLong.of(place), forms.numbers().ordinal(place), derivation);
    }

    /** How far one figure is from another, and in per cent where the base bears it. */
    void tellChange(Figure now, Figure before) {
        long difference = now.known() - before.known();
        if (difference != 0 && before.known() != 0) {
            tell(now.key() + ".change", Math.abs(difference), new Derivation.Difference(now.key(), before.key()));
            OptionalLong percent = forms.numbers().percent(now.known(), before.known());
            percent.ifPresent(value -> tell(
                    now.key() + ".percent",
                    percent,
                    forms.numbers().signed(value) + "%",
                    new Derivation.Percent(now.key(), before.key())));
        }
    }

    /** All of them, in the order in which they were told. */
    List<Figure> all() {
        return List.copyOf(told.values());
    }
}
