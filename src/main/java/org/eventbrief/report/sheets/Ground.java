package org.eventbrief.report.sheets;

import java.util.List;
import org.eventbrief.aggregate.Tables;
import org.eventbrief.report.DataDictionary;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.Source;
import org.eventbrief.report.wording.Numbers;

/**
 * What every sheet of a workbook stands on.
 *
 * @param facts of the edition
 * @param dictionary the words for columns
 * @param sources the datasets that the workbook tells of
 * @param notes its notes
 * @param labels names that tell actors apart
 */
record Ground(EditionFacts facts, DataDictionary dictionary, List<Source> sources, Notes notes, ActorLabels labels) {
    Tables tables() {
        return facts.tables();
    }

    /** The form of numbers in sentences. */
    Numbers numbers() {
        return facts.forms().numbers();
    }

    <R> Fields<R> fields(String table) {
        return new Fields<>(dictionary, table);
    }

    /** A sheet's name for one dataset: the name alone where the book tells of no other. */
    String name(String name, String dataset) {
        return sources.size() == 1 ? name : name + " " + dataset;
    }

    /** A table's name for one dataset. */
    String table(String name, String dataset) {
        return sources.size() == 1 ? name : name + "_" + dataset.replace('-', '_');
    }

    /** Behind a title, where the book tells of several datasets. */
    String title(String title, String dataset) {
        return sources.size() == 1 ? title : title + " – " + dataset;
    }

    /** The partial years of a dataset. */
    List<Integer> partialYears(String dataset) {
        CoveredYears covered = CoveredYears.of(tables(), dataset);
        return covered.all().stream().filter(year -> !covered.isWhole(year)).toList();
    }
}
