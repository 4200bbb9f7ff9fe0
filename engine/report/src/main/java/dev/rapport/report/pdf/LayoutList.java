package dev.rapport.report.pdf;

import java.util.Map;
import java.util.Set;

/** All that a layout may say: anything that is not on these lists is refused, because JasperReports runs programs for much of the rest. */
final class LayoutList {

    /** Elements of the file. */
    static final Set<String> ELEMENTS = Set.of(
            "jasperReport",
            "style",
            "conditionalStyle",
            "parameter",
            "field",
            "variable",
            "description",
            "group",
            "groupHeader",
            "groupFooter",
            "background",
            "title",
            "pageHeader",
            "columnHeader",
            "detail",
            "columnFooter",
            "pageFooter",
            "lastPageFooter",
            "summary",
            "noData",
            "band",
            "element",
            "text",
            "box",
            "pen",
            "topPen",
            "leftPen",
            "bottomPen",
            "rightPen",
            "paragraph",
            "expression",
            "conditionExpression",
            "initialValueExpression",
            "printWhenExpression",
            "anchorNameExpression",
            "hyperlinkAnchorExpression",
            "hyperlinkTooltipExpression",
            "bookmarkLevelExpression");

    /** Attributes that say how something looks or where it stands. */
    static final Set<String> LOOKS = Set.of(
            "name",
            "pageWidth",
            "pageHeight",
            "columnWidth",
            "columnCount",
            "columnSpacing",
            "columnDirection",
            "printOrder",
            "orientation",
            "leftMargin",
            "rightMargin",
            "topMargin",
            "bottomMargin",
            "whenNoDataType",
            "titleNewPage",
            "summaryNewPage",
            "summaryWithPageHeaderAndFooter",
            "floatColumnFooter",
            "ignorePagination",
            "uuid",
            "default",
            "style",
            "mode",
            "forecolor",
            "backcolor",
            "fill",
            "radius",
            "scaleImage",
            "hImageAlign",
            "vImageAlign",
            "hTextAlign",
            "vTextAlign",
            "rotation",
            "fontSize",
            "bold",
            "italic",
            "underline",
            "strikeThrough",
            "blankWhenNull",
            "pattern",
            "textAdjust",
            "x",
            "y",
            "width",
            "height",
            "positionType",
            "stretchType",
            "removeLineWhenBlank",
            "printRepeatedValues",
            "printInFirstWholeBand",
            "printWhenDetailOverflows",
            "printWhenGroupChanges",
            "evaluationTime",
            "evaluationGroup",
            "bookmarkLevel",
            "hyperlinkTarget",
            "direction",
            "lineWidth",
            "lineStyle",
            "lineColor",
            "padding",
            "topPadding",
            "leftPadding",
            "bottomPadding",
            "rightPadding",
            "lineSpacing",
            "lineSpacingSize",
            "firstLineIndent",
            "leftIndent",
            "rightIndent",
            "spacingBefore",
            "spacingAfter",
            "tabStopWidth",
            "splitType",
            "minHeightToStartNewPage",
            "minDetailsToStartFromTop",
            "startNewColumn",
            "startNewPage",
            "resetPageNumber",
            "reprintHeaderOnEachPage",
            "reprintHeaderOnEachColumn",
            "keepTogether",
            "preventOrphanFooter",
            "footerPosition",
            "resetType",
            "resetGroup",
            "incrementType",
            "incrementGroup",
            "calculation",
            "onErrorType");

    /** Attributes of which only some values are harmless. */
    static final Map<String, Set<String>> VALUES = Map.of(
            "language", Set.of("java"),
            "kind", Set.of("textField", "staticText", "image", "line", "rectangle", "ellipse", "frame", "break"),
            "class",
                    Set.of(
                            "java.lang.String",
                            "java.lang.Boolean",
                            "java.lang.Integer",
                            "java.lang.Long",
                            "java.lang.Double",
                            "java.math.BigDecimal",
                            "net.sf.jasperreports.renderers.Renderable"),
            "linkType", Set.of("None", "LocalAnchor"),
            "hyperlinkType", Set.of("None", "LocalAnchor"),
            "fontName", Set.of("Inter"),
            "markup", Set.of("none"),
            "type", Set.of("Page", "Column"));

    private static final String TEXT = "java.lang.String";
    private static final String DRAWING = "net.sf.jasperreports.renderers.Renderable";

    /** What a report gives for each page, with its class. */
    static final Map<String, String> PARAMETERS = Map.of(
            "kicker", DRAWING,
            "date", DRAWING,
            "logo", DRAWING,
            "headline", DRAWING,
            "footLeft", DRAWING,
            "footRight", TEXT);

    /** What a report gives for each row, with its class. */
    static final Map<String, String> FIELDS = Map.of(
            "block", DRAWING,
            "table", TEXT,
            "head", DRAWING,
            "headed", "java.lang.Boolean",
            "anchor", TEXT,
            "link", TEXT);

    /** Without these a report would lack what it is read for; a layout that does not show them is refused. */
    static final Map<String, String> NEEDED = Map.of(
            "$P{headline}", "the answer at its top",
            "$F{block}", "all that stands under its headline",
            "$F{head}", "the heads of its tables");

    private LayoutList() {}
}
