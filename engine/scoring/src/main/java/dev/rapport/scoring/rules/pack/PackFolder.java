package dev.rapport.scoring.rules.pack;

import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Stage;
import dev.rapport.scoring.rules.tree.Vocabulary;
import dev.rapport.written.Problems;
import dev.rapport.written.table.TableFile;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of one pack, without what it extends. */
record PackFolder(Path path, String shownAs, PackManifest manifest) {

    List<Rule> rules(Vocabulary vocabulary, Set<String> parameters, Set<String> categories, Problems problems) {
        List<Rule> rules = new ArrayList<>();
        RuleParser parser = new RuleParser(vocabulary, parameters, categories);
        for (Stage stage : Stage.values()) {
            for (Path file : files(path.resolve(stage.folder()))) {
                String name = file.getFileName().toString();
                String shown = shownAs + "/" + stage.folder() + "/" + name;
                if (name.endsWith(".drl")) {
                    String text = read(file, shown, problems);
                    List<Rule> inFile = parser.parse(text, Source.file(shown), stage, problems);
                    checkName(inFile, name, stage, problems);
                    rules.addAll(inFile);
                } else if (ClassicTable.isName(name) && isTable(name)) {
                    rules.addAll(new ClassicTable(parser, vocabulary, shown, problems)
                            .parse(TableFile.rows(file, shown, problems), stem(name), stage));
                } else if (isTable(name)) {
                    rules.addAll(new TableParser(vocabulary, categories, shown, problems)
                            .parse(TableFile.rows(file, shown, problems), stem(name), stage));
                } else if (name.toLowerCase(Locale.ROOT).endsWith(".xls")) {
                    problems.warning(
                            "old-workbook",
                            "The table is saved in the format of Excel before 2007, and is not read.",
                            shown + ":1:1",
                            "Maybe save it as .xlsx.");
                }
            }
        }
        reportDuplicates(rules, problems);
        return rules;
    }

    /** Texts by language, from {@code texts/<language>.properties}. */
    Map<String, Map<String, String>> texts(Problems problems) {
        Map<String, Map<String, String>> texts = new TreeMap<>();
        for (Path file : files(path.resolve("texts"))) {
            String name = file.getFileName().toString();
            if (name.endsWith(".properties")) {
                Properties properties = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                } catch (IOException | IllegalArgumentException e) {
                    problems.error(
                            "texts-unreadable",
                            "The texts cannot be read.",
                            shownAs + "/texts/" + name + ":1:1",
                            "Maybe save them as UTF-8.");
                }
                Map<String, String> lines = new TreeMap<>();
                properties.forEach((key, value) -> lines.put(key.toString(), value.toString()));
                texts.put(name.substring(0, name.length() - ".properties".length()), lines);
            }
        }
        return texts;
    }

    private static final long LARGEST = 2L * 1024 * 1024;

    private static String stem(String name) {
        return name.replaceFirst("(?i)(\\.drl)?\\.[a-z]+$", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9-]+", "-");
    }

    private static boolean isTable(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        // Spreadsheet programs leave lock files beside an open table.
        return !name.startsWith("~") && !name.startsWith(".") && (lower.endsWith(".csv") || lower.endsWith(".xlsx"));
    }

    private static String read(Path file, String shown, Problems problems) {
        try {
            if (Files.size(file) > LARGEST) {
                problems.error(
                        "rule-file-too-large", "The file is larger than 2 MB.", shown + ":1:1", "Maybe split it.");
                return "";
            }
            return Files.readString(file);
        } catch (IOException e) {
            problems.error(
                    "file-unreadable", "The file cannot be read as text.", shown + ":1:1", "Maybe save it as UTF-8.");
            return "";
        }
    }

    /** One rule, one file of its name: so that everybody finds it. */
    private static void checkName(List<Rule> rules, String name, Stage stage, Problems problems) {
        String expected = stage.folder() + "/" + name.substring(0, name.length() - ".drl".length());
        if (rules.size() == 1 && !rules.get(0).id().equals(expected)) {
            problems.warning(
                    "rule-file-name",
                    "The rule (" + rules.get(0).id() + ") stands in a file of another name.",
                    rules.get(0).place().toString(),
                    "Maybe rule \"" + expected + "\".");
        }
    }

    private static void reportDuplicates(List<Rule> rules, Problems problems) {
        Map<String, Rule> first = new HashMap<>();
        for (Rule rule : rules) {
            Rule earlier = first.putIfAbsent(rule.id(), rule);
            if (earlier != null) {
                problems.error(
                        "duplicate-rule",
                        "The rule id (" + rule.id() + ") stands twice in the pack.",
                        rule.place().toString(),
                        "Maybe rename one; the first is at " + earlier.place() + ".");
            }
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
