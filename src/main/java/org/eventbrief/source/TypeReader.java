package org.eventbrief.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eventbrief.event.EventType;
import org.eventbrief.event.QuadClass;
import org.eventbrief.event.Words;
import org.eventbrief.notice.RejectionRule;

/** Reads what happened: the type of event and its place between cooperation and conflict. */
final class TypeReader {
    private static final Pattern CODE = Pattern.compile("[0-9]{2,4}");

    private final FormatMeaning meaning;
    private final int type;
    private final int subtype;
    private final int cameo;
    private final int quad;
    private final Interned<Word<EventType>> known;

    TypeReader(FormatMeaning meaning, Layout layout, Words words) {
        this.meaning = meaning;
        this.type = layout.place(Field.EVENT_TYPE);
        this.subtype = layout.place(Field.EVENT_SUBTYPE);
        this.cameo = layout.place(Field.CAMEO);
        this.quad = layout.place(Field.QUAD_CLASS);
        this.known = new Interned<>(
                row -> {
                    EventType read = read(row);
                    return new Word<>(read, words.type(read));
                },
                type,
                subtype,
                cameo,
                quad);
    }

    Word<EventType> of(Row row) {
        return known.of(row);
    }

    private EventType read(Row row) {
        String code = row.clean(cameo);
        String label = code.isEmpty() ? "" : label(code);
        String finer = meaning.typeFromCameo() ? code : words(Field.EVENT_SUBTYPE, row.clean(subtype));
        String coarse = meaning.typeFromCameo() ? label : words(Field.EVENT_TYPE, row.clean(type));
        return new EventType(coarse, finer, stated(row).or(() -> byCode(code)).or(() -> byType(coarse, finer)));
    }

    /** The code books lack some codes that are in use; what counts is the root. */
    private String label(String code) {
        return Optional.of(code)
                .filter(text -> CODE.matcher(text).matches())
                .flatMap(meaning.cameo()::label)
                .orElseThrow(() -> new Fault(RejectionRule.BAD_CODE, cameo, code));
    }

    private String words(Field field, String text) {
        return meaning.values(field).of(text).orElse(text);
    }

    private Optional<QuadClass> stated(Row row) {
        String text = row.clean(quad);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<QuadClass> stated = QuadClass.parse(words(Field.QUAD_CLASS, text));
        if (stated.isEmpty()) {
            throw new Fault(RejectionRule.BAD_CLASS, quad, text);
        }
        return stated;
    }

    private static Optional<QuadClass> byCode(String code) {
        return code.isEmpty() ? Optional.empty() : QuadClass.ofCameoRoot(Integer.parseInt(code.substring(0, 2)));
    }

    private Optional<QuadClass> byType(String coarse, String finer) {
        String key = coarse.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(meaning.quadClasses().get(key + "/" + finer.toLowerCase(Locale.ROOT)))
                .or(() -> Optional.ofNullable(meaning.quadClasses().get(key)));
    }
}
