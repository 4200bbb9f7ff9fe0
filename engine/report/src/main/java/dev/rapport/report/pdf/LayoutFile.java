package dev.rapport.report.pdf;

import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a layout before JasperReports does, which would run what stands there: without a DTD, element by element, against a list of what a
 * layout may say. All that is wrong is told at once.
 */
final class LayoutFile {

    private static final String HINT = "Maybe take it out: a layout says where things stand and how they look.";

    private final String place;
    private final Problems problems;
    private final Set<String> declared = new HashSet<>();
    private final List<Written> expressions = new ArrayList<>();

    private record Written(String text, String place) {}

    private LayoutFile(String place, Problems problems) {
        this.place = place;
        this.problems = problems;
    }

    /**
     * Checks a layout.
     *
     * @throws dev.rapport.api.RapportException with {@code layout-refused} for each thing that a layout may not say, and {@code
     *     layout-invalid} where it is no XML
     */
    static void check(byte[] layout, String place) {
        Problems problems = new Problems();
        LayoutFile file = new LayoutFile(place, problems);
        try {
            file.read(layout);
        } catch (XMLStreamException e) {
            Location at = e.getLocation();
            problems.error(
                    "layout-invalid",
                    "The layout (" + place + ") is not well-formed XML: " + reason(e) + ".",
                    at == null ? place : place + ":" + at.getLineNumber() + ":" + at.getColumnNumber(),
                    "Maybe an element is not closed.");
        }
        file.checkExpressions();
        problems.throwIfErrors();
    }

    private static String reason(XMLStreamException e) {
        List<String> lines = String.valueOf(e.getMessage()).lines().toList();
        return lines.get(lines.size() - 1)
                .replaceFirst("^Message: ", "")
                .strip()
                .replaceAll("\\.$", "");
    }

    private void read(byte[] layout) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(layout));
        // JasperReports reads the same bytes: both must see the same signs.
        String encoding = xml.getCharacterEncodingScheme();
        allow(encoding == null || encoding.equalsIgnoreCase("UTF-8"), "the encoding " + encoding, at(xml));
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.DTD -> allow(false, "a DOCTYPE", at(xml));
                case XMLStreamReader.ENTITY_REFERENCE -> allow(false, "an entity", at(xml));
                case XMLStreamReader.PROCESSING_INSTRUCTION -> allow(false, "a processing instruction", at(xml));
                case XMLStreamReader.START_ELEMENT -> element(xml);
                default -> {
                    // Text, comments and ends.
                }
            }
        }
    }

    private void element(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        String at = at(xml);
        boolean isPlain = xml.getNamespaceURI() == null || xml.getNamespaceURI().isEmpty();
        if (!isPlain || !LayoutList.ELEMENTS.contains(name)) {
            allow(false, "an element <" + name + ">", at);
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attribute(name, xml.getAttributeLocalName(i), xml.getAttributeValue(i), at);
        }
        if (name.equals("parameter") || name.equals("field") || name.equals("variable")) {
            declared.add(name.substring(0, 1).toUpperCase(Locale.ROOT) + xml.getAttributeValue(null, "name"));
        }
        if (name.endsWith("xpression")) {
            expressions.add(new Written(xml.getElementText(), at));
        }
    }

    private void attribute(String element, String name, String value, String at) {
        Set<String> values = LayoutList.VALUES.getOrDefault(name, Set.of());
        if (values.contains(value) || LayoutList.LOOKS.contains(name)) {
            return;
        }
        String hint = values.isEmpty()
                ? HINT
                : DidYouMean.hint(
                        value,
                        values,
                        "Maybe one of "
                                + String.join(", ", values.stream().sorted().toList()) + ".");
        problems.error(
                "layout-refused",
                "The layout has " + name + "=\"" + value + "\" on <" + element + ">, which a layout may not say.",
                at,
                hint);
    }

    private void checkExpressions() {
        for (Written expression : expressions) {
            String text = expression.text().strip();
            if (!LayoutExpression.isOne(text)) {
                problems.error(
                        "layout-refused",
                        "The layout has the expression (" + shortened(text) + "), which is more than names and texts.",
                        expression.place(),
                        "Maybe one name such as $F{block}, or names and \"texts\" joined by +.");
                continue;
            }
            String unknown = LayoutExpression.undeclared(text, declared);
            if (!unknown.isEmpty()) {
                problems.error(
                        "layout-refused",
                        "The layout uses " + unknown + ", which it does not declare.",
                        expression.place(),
                        DidYouMean.hint(
                                unknown.substring(3, unknown.length() - 1),
                                declared.stream()
                                        .flatMap(one -> Stream.of(one.substring(1)))
                                        .toList(),
                                "Maybe add a <parameter>, <field> or <variable> of the template guide."));
            }
        }
    }

    private void allow(boolean fine, String what, String at) {
        if (!fine) {
            problems.error(
                    "layout-refused", "The layout has " + what + ", which could reach beyond the report.", at, HINT);
        }
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 77) + "...";
    }

    private String at(XMLStreamReader xml) {
        Location location = xml.getLocation();
        return place + ":" + location.getLineNumber() + ":" + location.getColumnNumber();
    }
}
