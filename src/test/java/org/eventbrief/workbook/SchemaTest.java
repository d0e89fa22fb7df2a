package org.eventbrief.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** Spreadsheets repair, with a warning, what breaks the format's schema. */
public class SchemaTest {
    // The schema forgets it on texts, though every spreadsheet writes it there.
    private static final String SPACE = "Attribute not allowed (no wildcards allowed): space@";

    private final Path folder;

    SchemaTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everyPartKeepsToTheSchemaOfTheFormat() {
        assertThat(errors(Written.of(Books.whole(), folder).file())).isEmpty();
    }

    @Test
    void whatNoSchemaHoldsIsRightToo() {
        assertThat(PackageRules.brokenIn(Written.of(Books.whole(), folder).file()))
                .isEmpty();
    }

    /** What breaks the schema in any part of a workbook. */
    public static List<String> errors(Path file) {
        SchemaTypeLoader schemas = WorksheetDocument.type.getTypeSystem();
        List<String> found = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : parts(zip)) {
                XmlObject xml = schemas.parse(zip.getInputStream(part), null, new XmlOptions());
                List<XmlError> errors = new ArrayList<>();
                xml.validate(new XmlOptions().setErrorListener(errors));
                errors.removeIf(error -> error.getMessage().contains(SPACE));
                errors.forEach(error -> found.add(part.getName() + ": " + error.getMessage()));
                if (xml.schemaType().isNoType()) {
                    found.add(part.getName() + " is of no type");
                }
            }
        } catch (IOException | XmlException unreadable) {
            throw new AssertionError(unreadable);
        }
        return found;
    }

    private static List<? extends ZipEntry> parts(ZipFile zip) {
        List<? extends ZipEntry> parts = zip.stream()
                .filter(part ->
                        part.getName().startsWith("xl/") && part.getName().endsWith(".xml"))
                .toList();
        assertThat(parts).hasSizeGreaterThan(20);
        return parts;
    }
}
