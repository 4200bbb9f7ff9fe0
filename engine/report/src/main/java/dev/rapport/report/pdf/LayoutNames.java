package dev.rapport.report.pdf;

import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;

/** The names of a layout: those that it declares must be given by a report, and those that a report is read for must be shown. */
final class LayoutNames {

    private static final String SHOWN = "expression";

    private final Problems problems;
    private final Set<String> declared = new HashSet<>();
    private final Set<String> shown = new HashSet<>();
    private final List<Written> expressions = new ArrayList<>();

    private record Written(String text, String place) {}

    LayoutNames(Problems problems) {
        this.problems = problems;
    }

    /** Notes a declaration, and says where no report gives what it declares. */
    void declare(XMLStreamReader xml, String at) {
        String kind = xml.getLocalName();
        if (!Set.of("parameter", "field", "variable").contains(kind)) {
            return;
        }
        String name = String.valueOf(xml.getAttributeValue(null, "name"));
        String type = xml.getAttributeValue(null, "class");
        declared.add(kind.substring(0, 1).toUpperCase(Locale.ROOT) + name);
        if (!kind.equals("variable")) {
            given(kind, name, type == null ? "java.lang.String" : type, at);
        }
    }

    private void given(String kind, String name, String type, String at) {
        Map<String, String> given = kind.equals("field") ? LayoutList.FIELDS : LayoutList.PARAMETERS;
        String known = given.get(name);
        if (known == null) {
            problems.error(
                    "layout-name",
                    "The layout declares the " + kind + " (" + name
                            + "), which no report gives: nothing would be printed.",
                    at,
                    DidYouMean.hint(
                            name,
                            given.keySet(),
                            "Maybe one of "
                                    + String.join(
                                            ", ",
                                            given.keySet().stream().sorted().toList()) + "."));
        } else if (!known.equals(type)) {
            problems.error(
                    "layout-name",
                    "The layout declares the " + kind + " (" + name + ") as " + type
                            + ", and a report gives another class.",
                    at,
                    "Maybe class=\"" + known + "\".");
        }
    }

    /** Notes an expression. */
    void express(String element, String text, String at) {
        expressions.add(new Written(text.strip(), at));
        if (element.equals(SHOWN)) {
            shown.add(text.strip());
        }
    }

    /** Says what is wrong with the expressions, when all of the file is read. */
    void check(String place) {
        expressions.forEach(this::check);
        new TreeMap<>(LayoutList.NEEDED).forEach((name, what) -> {
            if (shown.stream().noneMatch(text -> text.contains(name))) {
                problems.error(
                        "layout-name",
                        "The layout shows " + name + " nowhere, so that a report lacks " + what + ".",
                        place + ":1:1",
                        "Maybe an image element with <expression>" + name + "</expression> was taken out.");
            }
        });
    }

    private void check(Written expression) {
        String text = expression.text();
        if (!LayoutExpression.isOne(text)) {
            problems.error(
                    "layout-refused",
                    "The layout has the expression (" + shortened(text) + "), which is more than names and texts.",
                    expression.place(),
                    "Maybe one name such as $F{block}, or names and \"texts\" joined by +.");
            return;
        }
        String unknown = LayoutExpression.undeclared(text, declared);
        if (!unknown.isEmpty()) {
            problems.error(
                    "layout-refused",
                    "The layout uses " + unknown + ", which it does not declare.",
                    expression.place(),
                    DidYouMean.hint(
                            unknown.substring(3, unknown.length() - 1),
                            declared.stream().map(one -> one.substring(1)).toList(),
                            "Maybe add a <parameter>, <field> or <variable> of the template guide."));
        }
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 77) + "...";
    }
}
