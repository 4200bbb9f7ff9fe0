package dev.rapport.written.yaml;

import dev.rapport.written.Problems;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Finds values that YAML takes for comments: {@code colour: #0b6e69} says nothing. */
final class LostText {

    /** Of what is told here: nothing else is missed where it stands. */
    static final String CODE = "lost-text";

    private static final int DEEPEST = 100;

    private final List<String> lines;
    private final String file;
    private final Problems problems;

    private LostText(String text, String file, Problems problems) {
        this.lines = text.lines().toList();
        this.file = file;
        this.problems = problems;
    }

    static void check(Node root, String text, String file, Problems problems) {
        // Whoever writes no # directly before a word has lost none.
        if (text.matches("(?s).*[:\\-]\\s+#\\S.*")) {
            new LostText(text, file, problems).check(root, 0);
        }
    }

    private void check(Node node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (isNothing(tuple.getValueNode())) {
                    tuple.getKeyNode().getEndMark().ifPresent(this::behind);
                }
                check(tuple.getValueNode(), depth + 1);
            }
        } else if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                if (isNothing(item)) {
                    item.getStartMark().ifPresent(this::behind);
                }
                check(item, depth + 1);
            }
        }
    }

    private void behind(Mark mark) {
        if (mark.getLine() >= lines.size()) {
            return;
        }
        String line = lines.get(mark.getLine());
        String rest = line.substring(Math.min(line.length(), mark.getColumn()));
        if (rest.matches("\\s*[:-]?\\s+#\\S.*")) {
            String lost = rest.substring(rest.indexOf('#')).strip();
            problems.error(
                    CODE,
                    "The text (" + YamlValue.shorten(lost) + ") is a comment to YAML, so that nothing stands here.",
                    file + ":" + (mark.getLine() + 1) + ":" + (line.indexOf('#', mark.getColumn()) + 1),
                    "Maybe it needs quotes: \"" + lost + "\".");
        }
    }

    private static boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.getTag().equals(Tag.NULL)
                && scalar.getValue().isEmpty();
    }
}
