package dev.rapport.report.pdf;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.report.template.TemplatePack;
import dev.rapport.written.Problems;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.JRExpressionCollector;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.ExpressionTypeEnum;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/** Compiled layouts, by their text, so that a changed file is compiled anew. A compiled file from elsewhere is never loaded. */
final class Layouts {

    private final JasperReportsContext context;
    private final Map<String, JasperReport> compiled = new ConcurrentHashMap<>();

    Layouts(JasperReportsContext context) {
        this.context = context;
    }

    JasperReport get(TemplatePack pack, String name) {
        String file = "pdf/" + name + ".jrxml";
        String source = pack.text(file);
        return compiled.computeIfAbsent(
                source, text -> compile(text, pack.file(file).toString()));
    }

    /** All that is wrong with a layout; what JasperReports itself finds is looked for where nothing else is. */
    void check(byte[] layout, String place, Problems problems) {
        Problems found = new Problems();
        LayoutFile.check(layout, place, found);
        problems.addAll(found.all());
        if (!found.hasErrors()) {
            try {
                compile(new String(layout, StandardCharsets.UTF_8), place);
            } catch (RapportException e) {
                problems.addAll(e.problems());
            }
        }
    }

    private JasperReport compile(String source, String place) {
        try {
            byte[] layout = source.getBytes(StandardCharsets.UTF_8);
            LayoutFile.check(layout, place);
            JasperDesign design = JRXmlLoader.load(context, new ByteArrayInputStream(layout));
            LayoutFence.check(design, place);
            fillIn(design);
            return JasperCompileManager.getInstance(context).compile(design);
        } catch (JRException | JRRuntimeException e) {
            throw new RapportException(
                    Problem.error(
                            "layout-invalid",
                            "The layout (" + place + ") cannot be compiled: " + first(e) + ".",
                            place,
                            "Maybe a field or parameter is not one of those in the template guide."),
                    e);
        }
    }

    /** Joined texts are filled in as they stand; nothing of a layout is ever compiled. */
    private void fillIn(JasperDesign design) {
        for (JRExpression expression : JRExpressionCollector.collectExpressions(context, design)) {
            // Those of JasperReports' own counters are no part of the layout.
            boolean isWritten = LayoutExpression.isOne(expression.getText());
            LayoutExpression read = LayoutExpression.of(expression.getText());
            if (isWritten && !read.isName()) {
                JRDesignExpression joined = (JRDesignExpression) expression;
                joined.setType(ExpressionTypeEnum.SIMPLE_TEXT);
                joined.setText(read.template());
            }
        }
    }

    static String first(Throwable e) {
        String message = String.valueOf(e.getMessage());
        return message.lines().limit(3).reduce((a, b) -> a + " " + b).orElse("").strip();
    }
}
