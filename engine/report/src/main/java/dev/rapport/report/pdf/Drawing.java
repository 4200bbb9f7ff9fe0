package dev.rapport.report.pdf;

import java.awt.Dimension;
import java.awt.geom.Dimension2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Renderable;

/** Something that a template places as an image, drawn as vectors. */
interface Drawing extends Renderable, DimensionRenderable {

    double width();

    /** How high it is at its width; a template that says RealHeight grows by it. */
    double height();

    void draw(Pen pen);

    @Override
    default String getId() {
        return getClass().getSimpleName() + "-" + System.identityHashCode(this);
    }

    @Override
    default Dimension2D getDimension(JasperReportsContext context) {
        return new Dimension((int) Math.ceil(width()), (int) Math.ceil(height()));
    }
}
