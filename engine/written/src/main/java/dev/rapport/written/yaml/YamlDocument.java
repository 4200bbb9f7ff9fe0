package dev.rapport.written.yaml;

import dev.rapport.written.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a YAML file into its root, with the place of every value. */
public final class YamlDocument {

    private static final int MOST_CHARACTERS = 5_000_000;
    private static final long LARGEST = 1L << 20;

    private YamlDocument() {}

    public static YamlMap read(Path file, String shownAs, Problems problems) {
        try {
            if (Files.size(file) > LARGEST) {
                problems.error(
                        "file-too-large",
                        "The file (" + shownAs + ") is larger than 1 MB.",
                        shownAs + ":1:1",
                        "Maybe another file was saved under its name.");
                return YamlMap.empty(shownAs, problems);
            }
            return parse(Files.readString(file), shownAs, problems);
        } catch (IOException e) {
            problems.error(
                    "file-unreadable",
                    "The file (" + shownAs + ") could not be read: "
                            + e.getClass().getSimpleName() + ".",
                    shownAs + ":1:1",
                    "Maybe it is not saved as UTF-8, or not there.");
            return YamlMap.empty(shownAs, problems);
        }
    }

    /** The items of a document that is a list at its root. */
    public static List<YamlValue> list(String text, String shownAs, Problems problems) {
        return root(text, shownAs, problems).map(YamlValue::list).orElse(List.of());
    }

    public static YamlMap parse(String text, String shownAs, Problems problems) {
        return root(text, shownAs, problems).map(YamlValue::map).orElseGet(() -> YamlMap.empty(shownAs, problems));
    }

    private static Optional<YamlValue> root(String text, String shownAs, Problems problems) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(shownAs)
                .setCodePointLimit(MOST_CHARACTERS)
                .setMaxAliasesForCollections(50)
                .setAllowDuplicateKeys(true)
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(text);
            return root.map(node -> new YamlValue(node, shownAs, "", problems));
        } catch (MarkedYamlEngineException e) {
            problems.error(
                    "yaml-syntax",
                    "The YAML cannot be read here: " + e.getProblem() + ".",
                    place(shownAs, e.getProblemMark()),
                    "Maybe the indentation is off, a colon lacks its space, or a text with a colon needs quotes.");
        } catch (YamlEngineException e) {
            problems.error("yaml-syntax", "The YAML cannot be read.", shownAs + ":1:1", "Maybe it is not a text file.");
        } catch (StackOverflowError e) {
            problems.error(
                    "yaml-too-deep", "The YAML is nested too deeply.", shownAs + ":1:1", "Maybe a bracket is missing.");
        }
        return Optional.empty();
    }

    static String place(String file, Optional<Mark> mark) {
        return mark.map(m -> file + ":" + (m.getLine() + 1) + ":" + (m.getColumn() + 1))
                .orElse(file + ":1:1");
    }
}
