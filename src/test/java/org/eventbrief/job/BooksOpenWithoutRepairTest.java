package org.eventbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eventbrief.workbook.PackageRules;
import org.eventbrief.workbook.SchemaTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The books of an edition in which everything has a nasty name keep to all rules of the format. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BooksOpenWithoutRepairTest {
    private final Path edition;
    private final Path actor;

    BooksOpenWithoutRepairTest(@TempDir Path folder) {
        MadeUpBooks books = MadeUpBooks.in(folder);
        edition = books.editionFile();
        actor = books.actorFile(MadeUpEdition.NASTY);
    }

    @Test
    void everyPartKeepsToTheSchema() {
        assertThat(SchemaTest.errors(edition)).isEmpty();
        assertThat(SchemaTest.errors(actor)).isEmpty();
    }

    @Test
    void partsAgreeWithEachOther() {
        assertThat(PackageRules.brokenIn(edition)).isEmpty();
        assertThat(PackageRules.brokenIn(actor)).isEmpty();
    }
}
