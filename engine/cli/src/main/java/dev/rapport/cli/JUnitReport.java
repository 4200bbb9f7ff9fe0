package dev.rapport.cli;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.scoring.rules.cases.CaseResult;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Cases of rules as the XML that every build server shows. */
final class JUnitReport {

    private JUnitReport() {}

    static void write(String suite, List<CaseResult> results, Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (Writer out = Files.newBufferedWriter(file)) {
                XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
                xml.writeStartDocument("UTF-8", "1.0");
                xml.writeStartElement("testsuite");
                xml.writeAttribute("name", suite);
                xml.writeAttribute("tests", String.valueOf(results.size()));
                xml.writeAttribute(
                        "failures",
                        String.valueOf(results.stream()
                                .filter(result -> !result.passed())
                                .count()));
                for (CaseResult result : results) {
                    write(result, xml);
                }
                xml.writeEndElement();
                xml.writeEndDocument();
                xml.close();
            }
        } catch (IOException | XMLStreamException e) {
            throw new RapportException(
                    Problem.error(
                            "report-not-written",
                            "The file (" + file + ") cannot be written.",
                            file.toString(),
                            "Maybe its folder may not be written to."),
                    e);
        }
    }

    private static void write(CaseResult result, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", printable(result.rule()));
        xml.writeAttribute("name", printable(result.name()));
        if (!result.passed()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", printable(result.message()));
            xml.writeCharacters(printable(result.place()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** A case's name may hold anything; XML may not. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF\\uD800-\\uDFFF]", " ");
    }
}
