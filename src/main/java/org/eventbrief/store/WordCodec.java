package org.eventbrief.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eventbrief.event.ByteSink;
import org.eventbrief.event.ByteSource;
import org.eventbrief.event.EventType;
import org.eventbrief.event.Kind;
import org.eventbrief.event.Mention;
import org.eventbrief.event.Place;
import org.eventbrief.event.QuadClass;
import org.eventbrief.event.Vocabulary;

/** Writes a vocabulary as bytes and reads it back. */
final class WordCodec {
    private WordCodec() {}

    static void write(Vocabulary words, ByteSink to) {
        to.number(words.datasets().size());
        words.datasets().forEach(to::text);
        to.number(words.mentions().size());
        for (Mention mention : words.mentions()) {
            to.text(mention.dataset());
            to.text(mention.providerId());
            to.text(mention.name());
            to.text(mention.kind().code());
        }
        to.number(words.types().size());
        for (EventType type : words.types()) {
            to.text(type.type());
            to.text(type.subtype());
            to.text(type.quadWords());
        }
        to.number(words.places().size());
        for (Place place : words.places()) {
            to.text(place.country());
            to.text(place.admin1());
        }
    }

    static Vocabulary read(ByteSource from) {
        return new Vocabulary(
                list(from, ByteSource::text),
                list(
                        from,
                        source -> new Mention(
                                source.text(),
                                source.text(),
                                source.text(),
                                Kind.parse(source.text()).orElseThrow())),
                list(from, source -> new EventType(source.text(), source.text(), QuadClass.parse(source.text()))),
                list(from, source -> new Place(source.text(), source.text())));
    }

    static <T> List<T> list(ByteSource from, Function<ByteSource, T> read) {
        int size = from.intNumber();
        List<T> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(read.apply(from));
        }
        return list;
    }
}
