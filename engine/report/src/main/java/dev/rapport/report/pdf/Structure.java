package dev.rapport.report.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfIndirectReference;
import java.util.ArrayList;
import java.util.List;

/**
 * The document's structure, as it grows while pages are drawn in the order of reading. Whatever is drawn belongs to the element that
 * is open, or is furniture of the page.
 */
final class Structure {

    private static final String FURNITURE = "/Artifact BMC\n";

    private final Element document = new Element(Role.DOCUMENT, "");
    private final List<List<Element>> pages = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();

    private Element open = document;
    private boolean silent;

    private String group = "";
    private Element grouping = document;

    private boolean marking;
    private Element marked = document;

    Element document() {
        return document;
    }

    /** The element of each mark, page by page. */
    List<List<Element>> pages() {
        return pages;
    }

    /** The element of each link. */
    List<Element> links() {
        return links;
    }

    void page() {
        pages.add(new ArrayList<>());
    }

    /** What is drawn here is a part of its own. */
    void in(Role role, Runnable drawing) {
        in(role, "", drawing);
    }

    /** @param alternative what a picture says in words */
    void in(Role role, String alternative, Runnable drawing) {
        if (open == document) {
            group = "";
        }
        open(open, new Element(role, alternative), drawing);
    }

    /** What is drawn here is one part of several, which follow each other: a row of a table, an item of a list. */
    void in(String key, Role whole, Role part, Runnable drawing) {
        if (silent) {
            drawing.run();
            return;
        }
        if (!key.equals(group)) {
            group = key;
            grouping = new Element(whole, "");
            open.add(grouping);
        }
        open(grouping, new Element(part, ""), drawing);
    }

    /** Whether something of a group was drawn before, so that its head only comes again. */
    boolean has(String key) {
        return key.equals(group);
    }

    /** What is drawn here says nothing new: heads that come again, feet, initials in the place of a picture. */
    void silently(Runnable drawing) {
        boolean before = silent;
        silent = true;
        drawing.run();
        silent = before;
    }

    private void open(Element parent, Element element, Runnable drawing) {
        if (silent) {
            drawing.run();
            return;
        }
        parent.add(element);
        Element before = open;
        open = element;
        drawing.run();
        open = before;
    }

    /** Begins or goes on with the text of the open element. */
    void text(PdfContentByte content) {
        if (silent || !open.role().hasContent()) {
            furniture(content);
        } else if (!marking || marked != open) {
            end(content);
            marked = open;
            marking = true;
            content.setLiteral("/" + open.role().tag() + " <</MCID " + mark(open) + ">> BDC\n");
        }
    }

    /** Begins or goes on with shapes, which say something in a figure alone. */
    void shape(PdfContentByte content) {
        if (open.role() == Role.FIGURE) {
            text(content);
        } else {
            furniture(content);
        }
    }

    private void furniture(PdfContentByte content) {
        if (!marking || marked != document) {
            end(content);
            marked = document;
            marking = true;
            content.setLiteral(FURNITURE);
        }
    }

    /** Ends what was begun; what belongs to it is over, or another library draws now. */
    void end(PdfContentByte content) {
        if (marking) {
            content.setLiteral("EMC\n");
            marking = false;
        }
    }

    private int mark(Element element) {
        List<Element> marks = pages.get(pages.size() - 1);
        marks.add(element);
        element.add(new Part.Mark(pages.size() - 1, marks.size() - 1));
        return marks.size() - 1;
    }

    /** The open element holds a link. @return its number among all */
    int link(PdfIndirectReference rectangle) {
        open.add(new Part.Pointer(pages.size() - 1, rectangle));
        links.add(open);
        return links.size() - 1;
    }
}
