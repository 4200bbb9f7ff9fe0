package dev.rapport.report.pdf;

import dev.rapport.written.Problems;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** The room that elements of a layout have: what reaches out of its band or frame would be cut or not be printed at all. */
final class LayoutRoom {

    private static final Set<String> PAGE_WIDE =
            Set.of("background", "title", "pageHeader", "pageFooter", "lastPageFooter", "summary", "noData");
    private static final Set<String> COLUMN_WIDE = Set.of("columnHeader", "columnFooter");
    private static final String BAND = "band";
    private static final String ELEMENT = "element";

    private final Problems problems;
    private final Deque<Area> areas = new ArrayDeque<>();
    private int page;
    private int column;

    private record Area(String name, int width, int height) {}

    LayoutRoom(Problems problems) {
        this.problems = problems;
    }

    void open(XMLStreamReader xml, String at) {
        String name = xml.getLocalName();
        if (name.equals("jasperReport")) {
            int width = number(xml, "pageWidth", 595);
            page = width - number(xml, "leftMargin", 20) - number(xml, "rightMargin", 20);
            column = number(xml, "columnWidth", page);
        } else if (PAGE_WIDE.contains(name)) {
            areas.push(new Area(name, page, number(xml, "height", 0)));
        } else if (name.equals(BAND) || COLUMN_WIDE.contains(name)) {
            areas.push(new Area(name, column, number(xml, "height", 0)));
        } else if (name.equals(ELEMENT)) {
            element(xml, at);
        }
    }

    void close(String name) {
        if (!areas.isEmpty() && areas.peek().name().equals(name)) {
            areas.pop();
        }
    }

    private void element(XMLStreamReader xml, String at) {
        int x = number(xml, "x", 0);
        int y = number(xml, "y", 0);
        int width = number(xml, "width", 0);
        int height = number(xml, "height", 0);
        Area around = areas.isEmpty() ? new Area("", Integer.MAX_VALUE, Integer.MAX_VALUE) : areas.peek();
        // A page break has no size that counts.
        boolean isShown = !"break".equals(xml.getAttributeValue(null, "kind"));
        if (isShown && (x < 0 || y < 0 || x + width > around.width() || y + height > around.height())) {
            problems.error(
                    "layout-outside",
                    "The element (" + xml.getAttributeValue(null, "kind") + ") at x=" + x + ", y=" + y + " is " + width
                            + " wide and " + height + " high, and its " + around.name() + " is " + around.width()
                            + " by "
                            + around.height() + " points.",
                    at,
                    hint(x, y, width, height, around));
        }
        boolean isFrame = "frame".equals(xml.getAttributeValue(null, "kind"));
        areas.push(new Area(ELEMENT, isFrame ? width : around.width(), isFrame ? height : around.height()));
    }

    private static String hint(int x, int y, int width, int height, Area around) {
        if (x < 0 || y < 0) {
            return "Maybe " + (x < 0 ? "x" : "y") + "=\"0\".";
        }
        if (x + width > around.width()) {
            return x < around.width()
                    ? "Maybe width=\"" + (around.width() - x) + "\"."
                    : "Maybe x=\"" + Math.max(0, around.width() - width) + "\".";
        }
        return "Maybe height=\"" + (y + height) + "\" on <" + around.name() + ">.";
    }

    private static int number(XMLStreamReader xml, String name, int otherwise) {
        String text = xml.getAttributeValue(null, name);
        return text != null && text.matches("-?\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
