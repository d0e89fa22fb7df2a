package org.eventbrief.briefing;

import java.util.List;
import org.eventbrief.report.brief.Block;

/** Finds for each kind of block how it is set. */
record Blocks(Setting setting, TextSetting words) {
    List<Piece> pieces(Block block) {
        if (block instanceof Block.Heading heading) {
            return words.heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            return words.paragraph(paragraph);
        } else if (block instanceof Block.KeyFigures figures) {
            return new CardSetting(setting).keyFigures(figures);
        } else if (block instanceof Block.Figure figure) {
            return new FigureSetting(setting).figure(figure);
        } else if (block instanceof Block.Listing listing) {
            return new ListSetting(setting).listing(listing);
        } else if (block instanceof Block.Grid grid) {
            return new GridSetting(setting).grid(grid);
        } else if (block instanceof Block.Timeline timeline) {
            return new TimelineSetting(setting).timeline(timeline);
        } else if (block instanceof Block.Links links) {
            return new ListSetting(setting).links(links);
        } else if (block instanceof Block.Citation citation) {
            return words.citation(citation);
        }
        throw new IllegalArgumentException("Nothing sets " + block);
    }
}
