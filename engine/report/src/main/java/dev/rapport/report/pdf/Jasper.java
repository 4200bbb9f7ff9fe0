package dev.rapport.report.pdf;

import java.util.List;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;

/** JasperReports, fenced: a template computes with what it is given and reaches nothing else. */
final class Jasper {

    private Jasper() {}

    static JasperReportsContext context(Fonts fonts) {
        SimpleJasperReportsContext context = new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
        // A template is a program; without the filter it could open files and sockets.
        context.setProperty("net.sf.jasperreports.report.class.filter.enabled", "true");
        context.setProperty("net.sf.jasperreports.compiler.java", NothingCompiled.class.getName());
        context.setProperty("net.sf.jasperreports.repository.url.filter.enabled", "true");
        context.setProperty("net.sf.jasperreports.default.file.repository.enabled", "false");
        context.setProperty("net.sf.jasperreports.query.parameter.clause.enabled", "false");
        context.setProperty("net.sf.jasperreports.governor.max.pages.enabled", "true");
        context.setProperty("net.sf.jasperreports.governor.max.pages", "2000");
        context.setProperty("net.sf.jasperreports.governor.timeout.enabled", "true");
        context.setProperty("net.sf.jasperreports.governor.timeout", "120000");
        context.setProperty("net.sf.jasperreports.awt.ignore.missing.font", "false");
        context.setExtensions(FontFamily.class, List.of(family(context, fonts)));
        return context;
    }

    /** A layout calls the font of the document Inter, whichever it is. */
    private static FontFamily family(JasperReportsContext context, Fonts fonts) {
        SimpleFontFamily family = new SimpleFontFamily(context);
        family.setName("Inter");
        family.setNormalFace(new JasperFace(context, fonts.first(Weight.REGULAR)));
        family.setBoldFace(new JasperFace(context, fonts.first(Weight.SEMIBOLD)));
        family.setPdfEncoding("Identity-H");
        family.setPdfEmbedded(true);
        return family;
    }
}
