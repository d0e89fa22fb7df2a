package org.eventbrief.briefing;

import com.lowagie.text.Document;
import java.util.List;
import java.util.Optional;

/** Sets pieces below each other and turns the page where one, or what has to stay with it, no longer fits. */
final class Flow {
    private static final float FIRST = 14;

    private final Document document;
    private final Sheet sheet;
    private final Furniture furniture;
    private final Area area;
    private float top;
    private boolean fresh;

    Flow(Document document, Sheet sheet, Furniture furniture, Area area) {
        this.document = document;
        this.sheet = sheet;
        this.furniture = furniture;
        this.area = area;
        begin();
        // The first page has no running title to keep clear of.
        top += FIRST;
    }

    void place(List<Piece> pieces) {
        var start = 0;
        for (var i = 0; i < pieces.size(); i++) {
            if (!pieces.get(i).keep() || i == pieces.size() - 1) {
                placeTogether(pieces.subList(start, i + 1));
                start = i + 1;
            }
        }
    }

    private void placeTogether(List<Piece> group) {
        var height = 0f;
        for (var piece : group) {
            height += piece.height();
        }
        if (!fits(height) && !fresh) {
            turn(firstAgain(group));
        }
        group.forEach(this::draw);
    }

    private static Optional<Piece> firstAgain(List<Piece> group) {
        return group.stream().filter(piece -> !piece.isGap()).findFirst().flatMap(Piece::again);
    }

    private void draw(Piece piece) {
        if (piece.isGap() && fresh) {
            return;
        }
        if (!fits(piece.height()) && !fresh) {
            turn(piece.again());
        }
        piece.drawing().on(sheet, top);
        top -= piece.height();
        fresh = false;
    }

    private boolean fits(float height) {
        return top - height >= area.bottom() - 0.01f;
    }

    private void turn(Optional<Piece> again) {
        document.newPage();
        begin();
        again.ifPresent(head -> {
            sheet.artifact(() -> head.drawing().on(sheet, top));
            top -= head.height();
        });
    }

    private void begin() {
        furniture.draw(sheet);
        top = area.top();
        fresh = true;
    }
}
