package dev.rapport.written.yaml;

import dev.rapport.written.Problems;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Finds the beginning of a text that YAML takes for a mark: {@code name: &Korn Hafen} and {@code name: !Korn Hafen} both say Hafen. And
 * quotes of a text program, which YAML takes for letters.
 */
final class MarkedText {

    private static final int DEEPEST = 100;
    private static final Pattern QUOTED =
            Pattern.compile("[\u201C\u201D\u201E\u00AB\u00BB](.*)[\u201C\u201D\u00AB\u00BB]");

    private final String text;
    private final String file;
    private final Problems problems;

    private MarkedText(String text, String file, Problems problems) {
        this.text = text;
        this.file = file;
        this.problems = problems;
    }

    /** The text without quotes of a text program around it, which are told and never meant. */
    static String unquoted(ScalarNode scalar) {
        String value = scalar.getValue().strip();
        Matcher quoted = QUOTED.matcher(value);
        return scalar.isPlain() && quoted.matches() ? quoted.group(1).strip() : value;
    }

    static void check(Node root, String text, String file, Problems problems) {
        new MarkedText(text, file, problems).check(root, 0);
    }

    private void check(Node node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                check(tuple.getValueNode(), depth + 1);
            }
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> check(item, depth + 1));
        } else if (node instanceof ScalarNode scalar) {
            text(scalar);
        }
    }

    private void text(ScalarNode scalar) {
        String value = scalar.getValue().strip();
        scalar.getAnchor()
                .map(Object::toString)
                .filter(name -> !text.contains("*" + name))
                .ifPresent(name -> lost(scalar, "&" + name, value));
        String tag = scalar.getTag().getValue();
        if (tag.startsWith("!") && tag.length() > 1) {
            lost(scalar, tag, value);
        }
        if (scalar.isPlain() && QUOTED.matcher(value).matches()) {
            problems.warning(
                    "odd-quotes",
                    "The quotes of the text (" + YamlValue.shorten(value)
                            + ") are left out: YAML knows \" and ' alone.",
                    YamlDocument.place(file, scalar.getStartMark()),
                    "Maybe \"" + YamlValue.shorten(QUOTED.matcher(value).replaceFirst("$1")) + "\".");
        }
    }

    private void lost(ScalarNode scalar, String mark, String rest) {
        String whole = (mark + " " + rest).strip();
        problems.error(
                "lost-text",
                "The text (" + YamlValue.shorten(mark) + ") is a mark to YAML, so that only (" + YamlValue.shorten(rest)
                        + ") stands here.",
                YamlDocument.place(file, scalar.getStartMark()),
                "Maybe it needs quotes: \"" + YamlValue.shorten(whole) + "\".");
    }
}
