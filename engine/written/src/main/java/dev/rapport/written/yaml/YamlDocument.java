package dev.rapport.written.yaml;

import dev.rapport.written.Problems;
import dev.rapport.written.WrittenText;
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

    /** Its root; one that cannot be read {@link YamlMap#isBroken() is broken}, and nothing follows from what it does not say. */
    public static YamlMap read(Path file, String shownAs, Problems problems) {
        if (isTooLarge(file)) {
            problems.error(
                    "file-too-large",
                    "The file (" + shownAs + ") is larger than 1 MB.",
                    shownAs + ":1:1",
                    "Maybe another file was saved under its name.");
            return YamlMap.broken(shownAs, problems);
        }
        return WrittenText.read(file, shownAs, problems)
                .map(text -> parse(text, shownAs, problems))
                .orElseGet(() -> YamlMap.broken(shownAs, problems));
    }

    private static boolean isTooLarge(Path file) {
        try {
            return Files.size(file) > LARGEST;
        } catch (IOException e) {
            // Whoever reads it says so.
            return false;
        }
    }

    /** The items of a document that is a list at its root. */
    public static List<YamlValue> list(String text, String shownAs, Problems problems) {
        return root(text, shownAs, problems, problems).map(YamlValue::list).orElse(List.of());
    }

    public static YamlMap parse(String text, String shownAs, Problems problems) {
        Problems found = new Problems();
        Optional<YamlValue> root = root(text, shownAs, problems, found);
        problems.addAll(found.all());
        return found.hasErrors()
                ? YamlMap.broken(shownAs, problems)
                : root.map(YamlValue::map).orElseGet(() -> YamlMap.empty(shownAs, problems));
    }

    private static String unreadable(String text) {
        return text.lines().anyMatch(line -> line.matches(".*[:\\-\\[,] *\\*\\w.*"))
                ? "Maybe take away the names with & and *: a block may be repeated by them 50 times, and not more."
                : "Maybe it is not a text file.";
    }

    /** @param syntax what keeps it from being read at all */
    private static Optional<YamlValue> root(String text, String shownAs, Problems problems, Problems syntax) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(shownAs)
                .setCodePointLimit(MOST_CHARACTERS)
                .setMaxAliasesForCollections(50)
                .setAllowDuplicateKeys(true)
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(text);
            root.ifPresent(node -> {
                LostText.check(node, text, shownAs, problems);
                MarkedText.check(node, text, shownAs, problems);
            });
            return root.map(node -> new YamlValue(node, shownAs, "", problems));
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark();
            syntax.error(
                    "yaml-syntax",
                    "The YAML cannot be read here: " + e.getProblem() + ".",
                    place(shownAs, isOfBeginning(e) ? e.getContextMark().or(() -> mark) : mark),
                    SyntaxAdvice.of(
                            text,
                            mark.map(Mark::getLine).orElse(0),
                            mark.map(Mark::getColumn).orElse(0)));
        } catch (YamlEngineException e) {
            syntax.error("yaml-syntax", "The YAML cannot be read.", shownAs + ":1:1", unreadable(text));
        } catch (StackOverflowError e) {
            syntax.error(
                    "yaml-too-deep", "The YAML is nested too deeply.", shownAs + ":1:1", "Maybe a bracket is missing.");
        }
        return Optional.empty();
    }

    /** What is never closed, or is no name after all, is seen where something else begins, and wrong where it began itself. */
    private static boolean isOfBeginning(MarkedYamlEngineException e) {
        String context = String.valueOf(e.getContext());
        return context.contains("scanning a simple key") || context.contains("scanning a quoted scalar");
    }

    static String place(String file, Optional<Mark> mark) {
        return mark.map(m -> file + ":" + (m.getLine() + 1) + ":" + (m.getColumn() + 1))
                .orElse(file + ":1:1");
    }
}
