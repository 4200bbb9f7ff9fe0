package dev.rapport.report.pdf;

import java.awt.Font;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;

/** A font as JasperReports measures with it. */
final class JasperFace extends SimpleFontFace {

    private final Face face;

    JasperFace(JasperReportsContext context, Face face) {
        super(context);
        this.face = face;
    }

    @Override
    public Font getFont() {
        return face.awt();
    }

    @Override
    public String getName() {
        return face.awt().getName();
    }
}
