package dev.rapport.report.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfNumberTree;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Writes a document's structure into its file. The PDF library's own tags know one piece of a page for each part. */
final class StructureFile {

    /** Links are numbered from here, far behind the pages. */
    static final int LINKS = 1_000_000;

    private static final PdfName PAGE = new PdfName("Pg");
    private static final PdfName PARENT = new PdfName("P");
    private static final PdfName ROLE = new PdfName("S");

    private final PdfWriter writer;
    private final Map<Element, PdfIndirectReference> references = new IdentityHashMap<>();

    private StructureFile(PdfWriter writer) {
        this.writer = writer;
    }

    static void write(Structure structure, PdfWriter writer) throws IOException {
        StructureFile file = new StructureFile(writer);
        PdfDictionary root = writer.getStructureTreeRoot();
        PdfIndirectReference document =
                file.write(structure.document(), writer.getStructureTreeRoot().getReference());
        root.put(PdfName.K, document);
        root.put(PdfName.PARENTTREE, writer.addToBody(file.parents(structure)).getIndirectReference());
    }

    private PdfIndirectReference write(Element element, PdfIndirectReference parent) throws IOException {
        PdfIndirectReference reference = writer.getPdfIndirectReference();
        references.put(element, reference);
        PdfDictionary written = new PdfDictionary(new PdfName("StructElem"));
        written.put(ROLE, new PdfName(element.role().tag()));
        written.put(PARENT, parent);
        if (!element.alternative().isEmpty()) {
            written.put(new PdfName("Alt"), new PdfString(element.alternative(), PdfObject.TEXT_UNICODE));
        }
        attributes(element.role(), written);
        // Nearly every element lies on one page; its marks are then mere numbers.
        int page = page(element);
        if (page >= 0) {
            written.put(PAGE, writer.getPageReference(page + 1));
        }
        PdfArray kids = new PdfArray();
        for (Part part : element.parts()) {
            kids.add(part(part, reference, page));
        }
        if (!kids.isEmpty()) {
            written.put(PdfName.K, kids);
        }
        return writer.addToBody(written, reference).getIndirectReference();
    }

    private PdfObject part(Part part, PdfIndirectReference parent, int page) throws IOException {
        if (part instanceof Element element) {
            return write(element, parent);
        }
        if (part instanceof Part.Mark mark && mark.page() == page) {
            return new PdfNumber(mark.id());
        }
        if (part instanceof Part.Mark mark) {
            PdfDictionary piece = new PdfDictionary(new PdfName("MCR"));
            piece.put(PAGE, writer.getPageReference(mark.page() + 1));
            piece.put(new PdfName("MCID"), new PdfNumber(mark.id()));
            return piece;
        }
        Part.Pointer pointer = (Part.Pointer) part;
        PdfDictionary object = new PdfDictionary(new PdfName("OBJR"));
        object.put(PAGE, writer.getPageReference(pointer.page() + 1));
        object.put(PdfName.OBJ, pointer.object());
        return object;
    }

    private static int page(Element element) {
        return element.parts().stream()
                .filter(part -> part instanceof Part.Mark)
                .mapToInt(part -> ((Part.Mark) part).page())
                .findFirst()
                .orElse(-1);
    }

    private static void attributes(Role role, PdfDictionary written) {
        PdfDictionary attributes = new PdfDictionary();
        if (role == Role.HEAD) {
            attributes.put(PdfName.O, new PdfName("Table"));
            attributes.put(new PdfName("Scope"), new PdfName("Column"));
        } else if (role == Role.LIST) {
            attributes.put(PdfName.O, new PdfName("List"));
            attributes.put(new PdfName("ListNumbering"), PdfName.NONE);
        } else {
            return;
        }
        written.put(PdfName.A, attributes);
    }

    private PdfDictionary parents(Structure structure) throws IOException {
        Map<Integer, PdfObject> parents = new HashMap<>();
        for (int i = 0; i < structure.pages().size(); i++) {
            PdfArray marks = new PdfArray();
            structure.pages().get(i).forEach(element -> marks.add(references.get(element)));
            parents.put(i, writer.addToBody(marks).getIndirectReference());
        }
        List<Element> links = structure.links();
        for (int i = 0; i < links.size(); i++) {
            parents.put(LINKS + i, references.get(links.get(i)));
        }
        return PdfNumberTree.writeTree(parents, writer);
    }
}
