package dev.rapport.written.yaml;

import dev.rapport.written.NumberAdvice;
import dev.rapport.written.Problems;
import dev.rapport.written.WrittenNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** One value of a YAML file. Asking for the wrong type is a problem with a place, and gives the empty answer. */
public final class YamlValue {

    /** Advice for a text that is no number, where nothing better is known. */
    public static final String USUAL_NUMBER = "Maybe write it such as 0.05 or 5 %.";

    private final Node node;
    private final String file;
    private final String path;
    private final Problems problems;

    YamlValue(Node node, String file, String path, Problems problems) {
        this.node = node;
        this.file = file;
        this.path = path;
        this.problems = problems;
    }

    /** {@code file:line:column}. */
    public String place() {
        return YamlDocument.place(file, node.getStartMark());
    }

    /** Line, from 1. */
    public int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    /** Column, from 1. */
    public int column() {
        return node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
    }

    public boolean isEmpty() {
        return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL);
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** A text that YAML did not read as a number, a yes or a no. */
    public boolean isText() {
        return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.STR);
    }

    public boolean isTruth() {
        return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL);
    }

    public boolean isNumber() {
        return node instanceof ScalarNode scalar
                && (scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT));
    }

    /** A scalar as written. */
    public String text() {
        if (node instanceof ScalarNode scalar) {
            return isEmpty() ? "" : MarkedText.unquoted(scalar);
        }
        wrongType("one text");
        return "";
    }

    public OptionalDouble number() {
        return number(USUAL_NUMBER);
    }

    /** The same. @param hint advice for a text that is none */
    public OptionalDouble number(String hint) {
        Optional<BigDecimal> decimal = decimal(hint);
        return decimal.isPresent() ? OptionalDouble.of(decimal.get().doubleValue()) : OptionalDouble.empty();
    }

    /** A number, also as a percentage such as {@code 40 %}. */
    public Optional<BigDecimal> decimal() {
        return decimal(USUAL_NUMBER);
    }

    private Optional<BigDecimal> decimal(String hint) {
        String text = text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (WrittenNumber.isAmbiguous(text)) {
            problems.error(
                    "ambiguous-number",
                    "The " + name() + " (" + shorten(text) + ") is thousands to one reader and a fraction to the next.",
                    place(),
                    "Maybe write " + text.replace(".", "") + ", or one digit more or less behind the point.");
            return Optional.empty();
        }
        Optional<BigDecimal> number = WrittenNumber.parse(text);
        if (number.isPresent()) {
            return number;
        }
        problems.error(
                "not-a-number",
                "The " + name() + " (" + shorten(text) + ") must be a number.",
                place(),
                NumberAdvice.of(text, hint));
        return Optional.empty();
    }

    /** Whether the number is written as a percentage. */
    public boolean isPercent() {
        return node instanceof ScalarNode scalar && scalar.getValue().strip().endsWith("%");
    }

    public boolean truth(boolean otherwise) {
        String text = text();
        if (text.equals("true") || text.equals("yes")) {
            return true;
        }
        if (text.equals("false") || text.equals("no")) {
            return false;
        }
        if (!text.isEmpty()) {
            problems.error(
                    "not-yes-or-no",
                    "The " + name() + " (" + shorten(text) + ") must be true or false.",
                    place(),
                    "Maybe true.");
        }
        return otherwise;
    }

    /** A list; a single value counts as a list of one. */
    public List<YamlValue> list() {
        List<YamlValue> values = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            int index = 0;
            for (Node item : sequence.getValue()) {
                values.add(new YamlValue(item, file, path + "[" + index++ + "]", problems));
            }
        } else if (!isEmpty()) {
            values.add(this);
        }
        return values;
    }

    public List<String> texts() {
        return list().stream()
                .map(YamlValue::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    public YamlMap map() {
        if (node instanceof MappingNode mapping) {
            return YamlMap.of(mapping, file, path, problems);
        }
        if (!isEmpty()) {
            wrongType("a block of names and values");
        }
        return YamlMap.empty(place(), file, problems);
    }

    /** Where the value stands by name, such as {@code product.price}. */
    public String name() {
        // Which of a list's entries it is, its place says.
        return path.isEmpty() ? "file" : path.replaceFirst("^\\[\\d+]\\.", "");
    }

    /** Whether it is one text without quotes, which YAML may read as an answer, a number or nothing. */
    public boolean isBare() {
        return node instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.PLAIN;
    }

    private void wrongType(String wanted) {
        String advice = "Maybe the indentation is off.";
        if (node instanceof MappingNode block && block.getValue().size() == 1) {
            advice =
                    "Maybe it needs quotes, because a colon with a blank behind it begins a block; or the indentation is off.";
        } else if (node instanceof SequenceNode) {
            advice = wanted.startsWith("one") ? "Maybe take away brackets or dashes." : "Maybe take away the dashes.";
        }
        problems.error("wrong-type", "The " + name() + " must be " + wanted + ".", place(), advice);
    }

    /** As much of a text as a message shows. */
    public static String shorten(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }
}
