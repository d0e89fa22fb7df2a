package org.eventbrief.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eventbrief.event.QuadClass;

/**
 * What the cells of a source format mean.
 *
 * @param typeFromCameo whether the event type is the CAMEO root's label, and the code its subtype
 * @param cameo the code book
 * @param values what a cell's text stands for, by field
 * @param quadClasses the class of an event type, or of {@code type/subtype}, in small letters
 * @param kinds what sort of actor somebody is
 * @param dates the forms of a date
 * @param localised words or codes for a place that is known to the district or better
 * @param split what parts several actors in one cell
 * @param missing what stands for nothing, besides the empty cell and {@code NA}
 * @param releases how a file's name tells its release; empty where the dataset has none
 */
record FormatMeaning(
        boolean typeFromCameo,
        Cameo cameo,
        Map<Field, ValueMap> values,
        Map<String, QuadClass> quadClasses,
        KindRules kinds,
        DateForms dates,
        Set<String> localised,
        Map<Field, String> split,
        Set<String> missing,
        List<ReleaseRule> releases) {
    ValueMap values(Field field) {
        return Optional.ofNullable(values.get(field)).orElse(ValueMap.EMPTY);
    }
}
