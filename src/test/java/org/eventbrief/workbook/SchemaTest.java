package org.eventbrief.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
class SchemaTest {
    // The schema forgets it on texts, though every spreadsheet writes it there.
    private static final String SPACE = "Attribute not allowed (no wildcards allowed): space@";

    private final Path folder;

    SchemaTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everyPartKeepsToTheSchemaOfTheFormat() throws IOException, XmlException {
        Written written = Written.of(Books.whole(), folder);
        SchemaTypeLoader schemas = WorksheetDocument.type.getTypeSystem();
        List<String> parts = parts(written);
        assertThat(parts).hasSizeGreaterThan(20);
        for (String part : parts) {
            XmlObject xml = schemas.parse(written.xml(part), null, new XmlOptions());
            List<XmlError> errors = new ArrayList<>();
            xml.validate(new XmlOptions().setErrorListener(errors));
            assertThat(xml.schemaType().isNoType()).as(part).isFalse();
            errors.removeIf(error -> error.getMessage().contains(SPACE));
            assertThat(errors).as(part).isEmpty();
        }
    }

    private static List<String> parts(Written written) throws IOException {
        try (ZipFile zip = new ZipFile(written.file().toFile());
                Stream<? extends ZipEntry> entries = zip.stream()) {
            return entries.map(ZipEntry::getName)
                    .filter(name -> name.startsWith("xl/") && name.endsWith(".xml"))
                    .toList();
        }
    }
}
