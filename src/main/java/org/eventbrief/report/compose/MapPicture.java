package org.eventbrief.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.atlas.Atlas;
import org.eventbrief.report.brief.Block;
import org.eventbrief.report.brief.Picture.Symbol;
import org.eventbrief.report.compose.Sentences.Share;
import org.eventbrief.report.compose.Spots.Spot;
import org.eventbrief.report.wording.Names;
import org.eventbrief.report.wording.Noun;
import org.eventbrief.settings.Show;

/** Where events were: circles where a place is known to the district or better, countries for the rest. */
record MapPicture(EditionFacts facts, Extras extras, Atlas atlas, Chapter chapter) {
    private static final int LABELS = 6;
    private static final int FEWEST_BY_COUNTRY = 12;
    private static final String DISCLAIMER =
            "Natural Earth. Names and borders express no opinion on the status of any" + " territory.";
    private static final String DASHED = " Disputed borders are dashed.";

    /** Empty where no place is known and events are so few that each tells its country itself. */
    Optional<Block> block(YearEvents events, boolean placesOnly) {
        Spots places = chapter.source().show() == Show.EVENTS ? events.spots() : new Spots();
        List<Spot> spots = places.all();
        if (spots.isEmpty() && (placesOnly || events.count() <= FEWEST_BY_COUNTRY)) {
            return Optional.empty();
        }
        List<Share> countries = Shares.countries(chapter);
        return atlas.map(
                        chapter.dataset(),
                        countries.stream().map(Share::name).toList(),
                        symbols(places),
                        extras.disputed(),
                        DISCLAIMER + (extras.disputed() ? DASHED : ""))
                .map(picture -> new Block.Figure(
                        title(places, countries),
                        picture,
                        caption(places, countries),
                        Wordings.source(facts, chapter.source()),
                        alt(spots, countries)));
    }

    private static List<Symbol> symbols(Spots places) {
        List<Symbol> symbols = new ArrayList<>();
        for (Spot spot : places.circles()) {
            symbols.add(new Symbol(spot.at(), (double) spot.events(), symbols.size() < LABELS ? spot.name() : ""));
        }
        return symbols;
    }

    private String title(Spots places, List<Share> countries) {
        List<Spot> spots = places.all();
        boolean one = !spots.isEmpty()
                && places.exact()
                && !spots.get(0).name().isEmpty()
                && (spots.size() == 1 || spots.get(0).events() > spots.get(1).events());
        if (one) {
            return places.others().isEmpty()
                    ? spots.get(0).name() + " saw more events than any other place"
                    : "Of the events placed well, " + spots.get(0).name() + " saw more than any other place";
        }
        if (!spots.isEmpty() || countries.isEmpty()) {
            return "Where the events were";
        }
        return countries.size() == 1
                ? "All events with a known country were in " + name(countries.get(0))
                : "Most events were in " + name(countries.get(0));
    }

    private String name(Share country) {
        return atlas.name(chapter.dataset(), country.name());
    }

    private String caption(Spots places, List<Share> countries) {
        if (places.placed() == 0) {
            return "Shaded by country: " + byCountry(countries)
                    + ". No event is known to be placed to the district or better." + missing(countries);
        }
        String near = places.crowded() ? "; near places share a circle" : "";
        long others =
                places.others().values().stream().mapToLong(Long::longValue).sum();
        String rest = others == 0
                ? ""
                : " Not placed so well, by country: "
                        + places.others().entrySet().stream()
                                .map(other -> (other.getKey().isEmpty()
                                                ? "unknown"
                                                : atlas.name(chapter.dataset(), other.getKey()))
                                        + " " + facts.forms().numbers().of(other.getValue()))
                                .collect(Collectors.joining(", "))
                        + ".";
        return "Circles, by area: " + facts.forms().numbers().of(places.placed()) + " of "
                + facts.forms().numbers().count(Noun.EVENT, places.placed() + others)
                + ", those placed to the district or better" + near
                + largest(places) + "."
                + rest + missing(countries);
    }

    private String largest(Spots places) {
        long most = places.circles().get(0).events();
        return most < 2
                ? ""
                : "; the largest stands for " + facts.forms().numbers().count(Noun.EVENT, most);
    }

    private String byCountry(List<Share> countries) {
        List<String> named = countries.stream()
                .limit(LABELS)
                .map(country -> name(country) + " " + facts.forms().numbers().of(country.events()))
                .toList();
        return String.join(", ", named) + (countries.size() > LABELS ? " and others" : "");
    }

    /** Countries without an outline are named, never guessed. */
    private String missing(List<Share> countries) {
        List<String> unknown = countries.stream()
                .map(Share::name)
                .filter(country -> !atlas.knows(chapter.dataset(), country))
                .toList();
        return unknown.isEmpty() ? "" : " Without an outline: " + Names.listed(unknown) + ".";
    }

    private String alt(List<Spot> spots, List<Share> countries) {
        String shaded = "Map. Shaded: " + byCountry(countries) + ".";
        if (spots.isEmpty()) {
            return shaded;
        }
        return spots.stream()
                .limit(2L * LABELS)
                .map(spot -> Wordings.value(
                        facts.forms().numbers(),
                        spot.name().isEmpty() ? "unnamed place" : spot.name(),
                        spot.events(),
                        Noun.EVENT))
                .collect(Collectors.joining(
                        "; ", shaded + " Circles: ", spots.size() > 2 * LABELS ? " and more." : "."));
    }
}
