package dev.rapport.report.pdf;

import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a layout before JasperReports does, which would run what stands there: without a DTD, element by element, against a list of what a
 * layout may say. All that is wrong is told at once.
 */
final class LayoutFile {

    /** Frames in frames; whoever reads a layout calls itself for each. */
    private static final int DEEPEST = 40;

    private static final String HINT = "Maybe take it out: a layout says where things stand and how they look.";

    private final String place;
    private final Problems problems;
    private final LayoutNames names;
    private final LayoutRoom room;

    private LayoutFile(String place, Problems problems) {
        this.place = place;
        this.problems = problems;
        this.names = new LayoutNames(problems);
        this.room = new LayoutRoom(problems);
    }

    /**
     * Checks a layout.
     *
     * @throws dev.rapport.api.RapportException with all that {@link #check(byte[], String, Problems)} finds wrong
     */
    static void check(byte[] layout, String place) {
        Problems problems = new Problems();
        check(layout, place, problems);
        problems.throwIfErrors();
    }

    /**
     * Checks a layout: {@code layout-refused} for each thing that a layout may not say, {@code layout-name} for each name that no report gives
     * or that is not shown, {@code layout-outside} for what reaches out of its place, and {@code layout-invalid} where it is no XML.
     */
    static void check(byte[] layout, String place, Problems problems) {
        LayoutFile file = new LayoutFile(place, problems);
        try {
            file.read(layout);
        } catch (ToldOnce e) {
            return;
        } catch (XMLStreamException e) {
            Location at = e.getLocation();
            problems.error(
                    "layout-invalid",
                    "The layout (" + place + ") is not well-formed XML: " + reason(e) + ".",
                    at == null ? place : place + ":" + at.getLineNumber() + ":" + at.getColumnNumber(),
                    "Maybe an element is not closed.");
            return;
        }
        file.names.check(place);
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
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.DTD -> allow(false, "a DOCTYPE", at(xml));
                case XMLStreamReader.ENTITY_REFERENCE -> allow(false, "an entity", at(xml));
                case XMLStreamReader.PROCESSING_INSTRUCTION -> allow(false, "a processing instruction", at(xml));
                case XMLStreamReader.START_ELEMENT -> {
                    depth += 1;
                    notTooDeep(depth, xml);
                    element(xml);
                    // An expression was read to its end.
                    depth -= xml.isEndElement() ? 1 : 0;
                }
                case XMLStreamReader.END_ELEMENT -> {
                    depth--;
                    room.close(xml.getLocalName());
                }
                default -> {
                    // Text, comments and ends.
                }
            }
        }
    }

    private void notTooDeep(int depth, XMLStreamReader xml) throws ToldOnce {
        if (depth > DEEPEST) {
            allow(false, "elements within elements, more than " + DEEPEST + " deep", at(xml));
            throw new ToldOnce("too deep", xml.getLocation());
        }
    }

    private void element(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        String at = at(xml);
        if (isOld(xml, name)) {
            problems.error(
                    "layout-old",
                    "The layout is written for JasperReports 6 or older: it has <" + name
                            + (name.equals("jasperReport") ? "> with their namespace." : ">."),
                    at,
                    "Maybe open it in Jaspersoft Studio 7, save it, and check it again.");
            throw new ToldOnce("an old layout", xml.getLocation());
        }
        boolean isPlain = xml.getNamespaceURI() == null || xml.getNamespaceURI().isEmpty();
        if (!isPlain || !LayoutList.ELEMENTS.contains(name)) {
            allow(false, "an element <" + name + ">", at);
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attribute(name, xml.getAttributeLocalName(i), xml.getAttributeValue(i), at);
        }
        names.declare(xml, at);
        room.open(xml, at);
        if (name.endsWith("xpression")) {
            names.express(name, xml.getElementText(), at);
        }
    }

    /** Its namespace, or elements that version 7 has no more. */
    private static boolean isOld(XMLStreamReader xml, String name) {
        boolean isOfOldSpace =
                String.valueOf(xml.getNamespaceURI()).contains("jasperreports.sourceforge.net/jasperreports");
        return name.equals("jasperReport") ? isOfOldSpace : name.equals("reportElement") || name.equals("queryString");
    }

    /** What is told of a layout whose rest would be refused line by line, which tells nobody anything. */
    private static final class ToldOnce extends XMLStreamException {

        private static final long serialVersionUID = 1L;

        ToldOnce(String what, Location at) {
            super(what, at);
        }
    }

    private void attribute(String element, String name, String value, String at) {
        Set<String> values = LayoutList.VALUES.getOrDefault(name, Set.of());
        if (values.contains(value) || LayoutList.LOOKS.contains(name)) {
            return;
        }
        if (name.equals("fontName")) {
            problems.error(
                    "layout-font",
                    "The font (" + value + ") of <" + element + "> is not in the reports.",
                    at,
                    "Maybe fontName=\"Inter\": so a layout calls the font of the report, also one that the pack brings as fonts/regular.ttf.");
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

    private void allow(boolean fine, String what, String at) {
        if (!fine) {
            problems.error(
                    "layout-refused", "The layout has " + what + ", which could reach beyond the report.", at, HINT);
        }
    }

    private String at(XMLStreamReader xml) {
        Location location = xml.getLocation();
        return place + ":" + location.getLineNumber() + ":" + location.getColumnNumber();
    }
}
