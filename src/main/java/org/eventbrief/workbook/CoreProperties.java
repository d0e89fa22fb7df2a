package org.eventbrief.workbook;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eventbrief.report.book.Book;
import org.eventbrief.report.book.BookPhrases;

/** Says in the file's properties what the book is; the day that its data are as of stands for the time it was made. */
final class CoreProperties {
    private CoreProperties() {}

    static void set(XSSFWorkbook workbook, Book.Imprint imprint) {
        PackagePropertiesPart properties =
                workbook.getProperties().getCoreProperties().getUnderlyingProperties();
        Optional<Date> day = Optional.of(
                Date.from(imprint.asOf().atStartOfDay(ZoneOffset.UTC).toInstant()));
        TextRules rules = new TextRules(new Tally());
        properties.setTitleProperty(rules.cell(imprint.title()));
        properties.setSubjectProperty(rules.cell(imprint.subject()));
        properties.setDescriptionProperty(rules.cell(imprint.citation()));
        properties.setVersionProperty(imprint.edition());
        properties.setCreatorProperty(BookPhrases.CREATOR);
        properties.setLastModifiedByProperty(BookPhrases.CREATOR);
        properties.setLanguageProperty(imprint.language());
        properties.setCreatedProperty(day);
        properties.setModifiedProperty(day);
        workbook.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication(BookPhrases.CREATOR);
    }
}
