package org.eventbrief.actor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads reference tables from a few lines, written into a folder. */
public final class MadeUpReference {
    private MadeUpReference() {}

    /** Rows of {@code actor_id,actor,alias,dataset,kind,valid_from,valid_to}. */
    public static Reference ofActors(Path folder, String... rows) {
        write(folder.resolve("actors.csv"), "actor_id,actor,alias,dataset,kind,valid_from,valid_to", rows);
        return ReferenceTables.read(folder);
    }

    /** Rows of {@code group_id,group,member,valid_from,valid_to}, beside the actors that the folder has. */
    public static Reference ofGroups(Path folder, String... rows) {
        write(folder.resolve("groups.csv"), "group_id,group,member,valid_from,valid_to", rows);
        return ReferenceTables.read(folder);
    }

    private static void write(Path table, String header, String... rows) {
        try {
            Files.writeString(table, header + "\n" + String.join("\n", rows) + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
