package dev.rapport.report.pdf;

import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/** Writes {page} and {pages} over all parts of a document: a part does not know how many pages are around it. */
final class PageNumbers {

    private PageNumbers() {}

    static void write(List<JasperPrint> parts) {
        int pages = parts.stream().mapToInt(part -> part.getPages().size()).sum();
        int page = 0;
        for (JasperPrint part : parts) {
            for (JRPrintPage sheet : part.getPages()) {
                page++;
                for (JRPrintElement element : sheet.getElements()) {
                    if (element instanceof JRPrintText text
                            && text.getOriginalText().contains("{pages}")) {
                        text.setText(text.getOriginalText()
                                .replace("{page}", Integer.toString(page))
                                .replace("{pages}", Integer.toString(pages)));
                    }
                }
            }
        }
    }
}
