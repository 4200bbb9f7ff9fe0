package dev.rapport.report.pdf;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.jasperreports.crosstabs.JRCrosstab;
import net.sf.jasperreports.engine.JRComponentElement;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRElementGroup;
import net.sf.jasperreports.engine.JRGenericElement;
import net.sf.jasperreports.engine.JRImage;
import net.sf.jasperreports.engine.JRSubreport;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.util.JRElementsVisitor;
import net.sf.jasperreports.engine.util.UniformElementVisitor;
import net.sf.jasperreports.renderers.Renderable;

/**
 * Refuses what could bring something into a report that the report model did not give: an image by its address, another report, a
 * query, a program. The filter on classes does not see addresses.
 */
final class LayoutFence extends UniformElementVisitor {

    private static final Pattern GIVEN = Pattern.compile("\\s*\\$([PF])\\{(\\w+)\\}\\s*");

    private final JasperDesign design;
    private final String place;

    private LayoutFence(JasperDesign design, String place) {
        this.design = design;
        this.place = place;
    }

    static void check(JasperDesign design, String place) {
        LayoutFence fence = new LayoutFence(design, place);
        fence.allow(
                design.getScriptletClass() == null && design.getScriptletsList().isEmpty(), "a scriptlet");
        fence.allow(design.getTemplatesList().isEmpty(), "a style template");
        fence.allow(design.getQuery() == null && design.getDatasetsList().isEmpty(), "a query or a dataset");
        JRElementsVisitor.visitReport(design, fence);
    }

    @Override
    public void visitImage(JRImage image) {
        String expression =
                image.getExpression() == null ? "" : image.getExpression().getText();
        Matcher given = GIVEN.matcher(expression);
        allow(given.matches() && isDrawing(given.group(1), given.group(2)), "an image (" + expression + ")");
    }

    private boolean isDrawing(String kind, String name) {
        String type = "";
        if (kind.equals("P") && design.getParametersMap().get(name) instanceof JRDesignParameter parameter) {
            type = parameter.getDefaultValueExpression() == null ? parameter.getValueClassName() : "";
        } else if (kind.equals("F") && design.getFieldsMap().get(name) instanceof JRDesignField field) {
            type = field.getValueClassName();
        }
        return type.equals(Renderable.class.getName());
    }

    @Override
    public void visitSubreport(JRSubreport subreport) {
        allow(false, "a subreport");
    }

    @Override
    public void visitCrosstab(JRCrosstab crosstab) {
        allow(false, "a crosstab");
    }

    @Override
    public void visitComponentElement(JRComponentElement component) {
        allow(false, "a component");
    }

    @Override
    public void visitGenericElement(JRGenericElement element) {
        allow(false, "a generic element");
    }

    @Override
    public void visitElementGroup(JRElementGroup group) {
        // Its elements are visited one by one.
    }

    @Override
    protected void visitElement(JRElement element) {
        // Texts, lines, frames and the like show only what they are given.
    }

    private void allow(boolean fine, String what) {
        if (!fine) {
            throw new RapportException(Problem.error(
                    "layout-refused",
                    "The layout (" + place + ") has " + what + ", which could reach beyond the report.",
                    place,
                    "Maybe bind a Renderable parameter or field of the template guide."));
        }
    }
}
