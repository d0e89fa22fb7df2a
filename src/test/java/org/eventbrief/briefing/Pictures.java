package org.eventbrief.briefing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Finds where the images of a page are. */
final class Pictures extends PDFStreamEngine {
    final List<Box> places = new ArrayList<>();

    Pictures() {
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new DrawObject(this));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (operator.getName().equals("Do")
                && getResources().getXObject((COSName) operands.get(0)) instanceof PDImageXObject) {
            var matrix = getGraphicsState().getCurrentTransformationMatrix();
            places.add(new Box(
                    matrix.getTranslateX(),
                    matrix.getTranslateY(),
                    matrix.getScalingFactorX(),
                    matrix.getScalingFactorY()));
        } else {
            super.processOperator(operator, operands);
        }
    }
}
