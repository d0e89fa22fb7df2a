package org.eventbrief.report.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eventbrief.report.brief.Picture;
import org.eventbrief.report.brief.Picture.Outline;
import org.eventbrief.report.brief.Picture.Places;
import org.eventbrief.report.brief.Picture.Point;
import org.eventbrief.report.brief.Picture.Shape;
import org.eventbrief.report.brief.Picture.Symbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Maps of what ships. */
class AtlasTest {
    private static final Atlas ATLAS = Atlas.load();

    private static Places map(List<String> countries, Symbol... symbols) {
        return ATLAS.map("ucdp-ged", countries, List.of(symbols), true, "").orElseThrow();
    }

    private static List<Outline> of(Places map, Shape shape) {
        return map.outlines().stream()
                .filter(outline -> outline.shape() == shape)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "ucdp-ged, DR Congo (Zaire), true",
        "ucdp-ged, Mali, true",
        "acled, Democratic Republic of Congo, true",
        "gdelt-2, NG, true",
        "ucdp-ged, NG, false",
        "desk, Arkonia, false"
    })
    void countriesAreMatchedByNameAndNeverGuessed(String dataset, String country, boolean known) {
        assertThat(ATLAS.knows(dataset, country)).isEqualTo(known);
    }

    @Test
    void codesOfOneProviderAreItsOwn() {
        assertThat(ATLAS.name("gdelt-1", "NG")).isEqualTo("Niger");
        assertThat(ATLAS.name("gdelt-1", "OS")).isEqualTo("OS");
        assertThat(ATLAS.name("ucdp-ged", "Mali")).isEqualTo("Mali");
    }

    @Test
    void aCountryIsShownWholeAndSetApart() {
        Places map = map(List.of("Mali"));
        assertThat(of(map, Shape.FOCUS)).hasSize(1);
        assertThat(of(map, Shape.FOCUS).get(0).lines().get(0))
                .allSatisfy(point -> assertThat(inside(map, point)).isTrue());
        assertThat(of(map, Shape.LAND)).hasSizeGreaterThan(5);
    }

    private static boolean inside(Places map, Point point) {
        Picture.Frame frame = map.frame();
        return point.x() >= frame.west()
                && point.x() <= frame.east()
                && point.y() >= frame.south()
                && point.y() <= frame.north();
    }

    @Test
    void everySymbolIsWithinTheFrame() {
        Places map = map(List.of("Russia (Soviet Union)"), new Symbol(new Point(45.7, 43.3), 3, "A"));
        assertThat(map.symbols()).hasSize(1).allSatisfy(symbol -> assertThat(inside(map, symbol.at()))
                .isTrue());
        assertThat(map.frame().east() - map.frame().west()).isLessThan(60);
    }

    @Test
    void landsAreNamedWithoutACircleWhereTheyAreFew() {
        assertThat(map(List.of("Mali", "Niger")).symbols())
                .extracting(Symbol::label)
                .containsExactly("Mali", "Niger");
        assertThat(map(List.of("Mali", "Niger")).symbols())
                .extracting(Symbol::value)
                .containsOnly(0.0);
        assertThat(map(List.of("Mali", "Niger", "Chad", "Sudan", "Egypt", "Libya"))
                        .symbols())
                .isEmpty();
    }

    @Test
    void noLandIsOnAMapTwice() {
        Picture.Frame frame = map(List.of("Australia", "Canada", "Chile")).frame();
        assertThat(frame.east() - frame.west()).isBetween(200.0, 360.0);
    }

    @Test
    void disputedBordersAreDashedUnlessToldOtherwise() {
        assertThat(of(map(List.of("Morocco")), Shape.DISPUTED)).hasSize(1);
        Places plain =
                ATLAS.map("ucdp-ged", List.of("Morocco"), List.of(), false, "").orElseThrow();
        assertThat(of(plain, Shape.DISPUTED)).isEmpty();
        assertThat(of(map(List.of("Mexico")), Shape.DISPUTED)).isEmpty();
    }

    @Test
    void disputedTerritoryIsAnOutlineOfItsOwn() {
        assertThat(ATLAS.knows("desk", "Crimea")).isTrue();
        assertThat(ATLAS.knows("desk", "W. Sahara")).isTrue();
        assertThat(of(map(List.of("Ukraine")), Shape.FOCUS)).hasSize(1);
    }

    @Test
    void nothingToShowIsNoMap() {
        assertThat(ATLAS.map("desk", List.of("Arkonia"), List.of(), true, "")).isEmpty();
    }

    @Test
    void aMapStaysSmall() {
        int points = map(List.of("Mali")).outlines().stream()
                .flatMap(outline -> outline.lines().stream())
                .mapToInt(List::size)
                .sum();
        assertThat(points).isLessThan(6000);
    }

    @Test
    void ringsOverTheEdgeOfTheWorldAreNotDrawnAcrossIt() {
        Places map = map(List.of("Fiji"));
        assertThat(map.outlines().stream().flatMap(outline -> outline.lines().stream()))
                .allSatisfy(line -> {
                    for (int i = 1; i < line.size(); i++) {
                        assertThat(Math.abs(line.get(i).x() - line.get(i - 1).x()))
                                .isLessThan(90);
                    }
                });
    }
}
