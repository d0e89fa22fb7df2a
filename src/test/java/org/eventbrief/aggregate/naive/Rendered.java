package org.eventbrief.aggregate.naive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.eventbrief.event.Account;
import org.eventbrief.event.Deaths;
import org.eventbrief.event.Event;
import org.eventbrief.event.EventDate;
import org.eventbrief.event.EventType;
import org.eventbrief.event.Kind;
import org.eventbrief.event.Mention;
import org.eventbrief.event.Occurrences;
import org.eventbrief.event.Participant;
import org.eventbrief.event.Place;
import org.eventbrief.event.Precision;
import org.eventbrief.event.QuadClass;
import org.eventbrief.event.Role;
import org.eventbrief.event.RowRef;
import org.eventbrief.event.Span;
import org.eventbrief.event.Targeting;

/** Hands a made-up world to the job's own classes: its rows as events, its tables as files. */
final class Rendered {
    private Rendered() {}

    static Event event(World world, World.Row row) {
        String dataset = world.dataset(row);
        EventDate date = row.when()
                .days()
                .<EventDate>map(days -> new EventDate.Known(
                        new Span(days.first(), days.last()),
                        row.when().monthKnown() ? Precision.MONTH : Precision.YEAR,
                        false,
                        false,
                        ""))
                .orElse(new EventDate.Unknown(""));
        return new Event(
                dataset,
                row.id(),
                row.timestamp(),
                date,
                row.statedYear().map(OptionalInt::of).orElse(date.year()),
                new EventType(
                        row.type().type(),
                        row.type().subtype(),
                        QuadClass.parse(row.type().quad())),
                row.parts().stream()
                        .map(part -> new Participant(
                                Role.valueOf(part.role().toUpperCase(java.util.Locale.ROOT)),
                                new Mention(
                                        dataset,
                                        part.id(),
                                        part.name(),
                                        Kind.parse(part.kind()).orElseThrow())))
                        .toList(),
                new Deaths(row.deaths().low(), row.deaths().best(), row.deaths().high()),
                new Place(row.place().country(), row.place().admin1()),
                switch (row.targeting()) {
                    case "civilians" -> Targeting.CIVILIANS;
                    case "others" -> Targeting.OTHERS;
                    default -> Targeting.NOT_SAID;
                },
                new Occurrences(row.occurrences(), false),
                Account.NONE,
                0,
                new RowRef(world.files().get(row.file()).name(), row.line()));
    }

    static void writeTables(World world, Path folder) throws IOException {
        Files.writeString(
                folder.resolve("actors.csv"),
                "actor_id,actor,alias,dataset,kind,valid_from,valid_to,note\n"
                        + world.aliases().stream()
                                .map(row -> String.join(
                                        ",",
                                        row.actorId(),
                                        row.actor(),
                                        row.alias(),
                                        row.dataset(),
                                        row.kind(),
                                        row.from().text(),
                                        row.to().text(),
                                        ""))
                                .collect(Collectors.joining("\n")));
        Files.writeString(
                folder.resolve("groups.csv"),
                "group_id,group,member,valid_from,valid_to,note\n"
                        + world.members().stream()
                                .map(row -> String.join(
                                        ",",
                                        row.groupId(),
                                        row.group(),
                                        row.member(),
                                        row.from().text(),
                                        row.to().text(),
                                        ""))
                                .collect(Collectors.joining("\n")));
    }
}
