package org.eventbrief.source;

import java.util.Optional;
import org.eventbrief.event.Role;

/** The fields that name those of one role. */
enum Part {
    SIDE_1(Role.SIDE_1, Field.SIDE_1, Field.SIDE_1_ID, Field.SIDE_1_COUNTRY, Field.KIND_1),
    SIDE_2(Role.SIDE_2, Field.SIDE_2, Field.SIDE_2_ID, Field.SIDE_2_COUNTRY, Field.KIND_2),
    ASSOCIATES_1(Role.ASSOCIATE_1, Field.ASSOCIATES_1),
    ASSOCIATES_2(Role.ASSOCIATE_2, Field.ASSOCIATES_2);

    private final Role role;
    private final Field name;
    private final Optional<Field> id;
    private final Optional<Field> country;
    private final Optional<Field> kind;

    Part(Role role, Field name, Field id, Field country, Field kind) {
        this.role = role;
        this.name = name;
        this.id = Optional.of(id);
        this.country = Optional.of(country);
        this.kind = Optional.of(kind);
    }

    /** Associates have a name alone. */
    Part(Role role, Field name) {
        this.role = role;
        this.name = name;
        this.id = Optional.empty();
        this.country = Optional.empty();
        this.kind = Optional.empty();
    }

    Role role() {
        return role;
    }

    Field nameField() {
        return name;
    }

    Optional<Field> idField() {
        return id;
    }

    Optional<Field> countryField() {
        return country;
    }

    Optional<Field> kindField() {
        return kind;
    }
}
