package dev.rapport.scoring.rules.pack;

import dev.rapport.api.model.Problem;
import dev.rapport.judged.brief.Conventions;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Stage;
import dev.rapport.scoring.rules.tree.Vocabulary;
import dev.rapport.written.Problems;
import dev.rapport.written.WrittenText;
import dev.rapport.written.table.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of one pack, without what it extends. */
record PackFolder(Path path, String shownAs, PackManifest manifest) {

    List<Rule> rules(
            Vocabulary vocabulary, Set<String> parameters, Set<String> categories, Doubts doubts, Problems problems) {
        List<Rule> rules = new ArrayList<>();
        // A copy that lies beside its rule is told once, as the rule that stands twice.
        Problems names = new Problems();
        RuleParser parser = new RuleParser(vocabulary, parameters, categories, doubts);
        for (Stage stage : Stage.values()) {
            for (Path file : files(path.resolve(stage.folder()))) {
                String name = file.getFileName().toString();
                String shown = shownAs + "/" + stage.folder() + "/" + name;
                if (PackFiles.isRules(name)) {
                    Optional<String> text = read(file, shown, problems);
                    List<Rule> inFile =
                            text.isEmpty() ? List.of() : parser.parse(text.get(), Source.file(shown), stage, problems);
                    checkName(inFile, name, stage, names);
                    rules.addAll(inFile);
                } else if (PackFiles.isTable(name)) {
                    TableFile.rows(file, shown, false, problems)
                            .ifPresent(rows -> rules.addAll(
                                    ClassicTable.isName(name)
                                            ? new ClassicTable(parser, vocabulary, shown, problems)
                                                    .parse(rows, stem(name), stage)
                                            : new TableParser(vocabulary, categories, doubts, shown, problems)
                                                    .parse(rows, stem(name), stage)));
                }
            }
        }
        reportDuplicates(rules, problems);
        names.all().stream()
                .filter(doubt -> problems.all().stream()
                        .noneMatch(told -> told.code().equals("duplicate-rule")
                                && told.hint().contains(doubt.place())))
                .filter(doubt ->
                        problems.all().stream().noneMatch(told -> told.place().equals(doubt.place())))
                .forEach(problems::add);
        new PackFiles(path, shownAs, problems).reportUnread();
        return rules;
    }

    /** Whether something is told of the file that a rule, or the table of a row, stands in: then nobody misses it. */
    boolean isTold(String rule, Problems problems) {
        Set<String> ids = Set.of(rule, rule.replaceFirst("/[^/]*$", ""));
        return problems.all().stream()
                .filter(problem -> problem.severity() != Problem.Severity.INFO)
                .anyMatch(problem -> {
                    String file = problem.place().replaceFirst("[:!].*", "");
                    String stem = stem(file.replaceFirst(".*/", "").replaceFirst("\\..*", ".x"));
                    return problem.code().equals("unread-file")
                            ? ids.stream().anyMatch(id -> id.endsWith("/" + stem))
                            : Stream.of(Stage.values())
                                    .filter(stage -> file.startsWith(shownAs + "/" + stage.folder() + "/")
                                            && !file.endsWith(PackFiles.CASES))
                                    .anyMatch(stage -> ids.contains(stage.folder() + "/" + stem));
                });
    }

    /** Texts by language, from {@code texts/<language>.properties}. */
    Map<String, PackTexts> texts(Problems problems) {
        Map<String, PackTexts> texts = new TreeMap<>();
        for (Path file : files(path.resolve("texts"))) {
            String name = file.getFileName().toString();
            PackFiles.language(name)
                    .ifPresent(language ->
                            texts.put(language, PackTexts.read(file, shownAs + "/texts/" + name, problems)));
        }
        return texts;
    }

    /** What stands beside the rules, in {@code content/}. */
    Conventions conventions(Problems problems) {
        return ConventionTables.read(path.resolve(ConventionTables.FOLDER), shownAs, problems);
    }

    /** Cases of a rule that neither this pack nor one below it has are never run. */
    void checkCases(Set<String> rules, Problems problems) {
        for (Stage stage : Stage.values()) {
            List<Path> files = files(path.resolve(stage.folder()));
            for (Path file : files) {
                String name = file.getFileName().toString();
                String rule = name.replaceFirst("\\.cases\\.yaml$", "");
                // One that cannot be read, or has the wrong ending, is told itself.
                boolean isBeside = files.stream()
                        .map(other -> other.getFileName().toString())
                        .anyMatch(other -> other.startsWith(rule + ".") && !other.endsWith(PackFiles.CASES));
                if (name.endsWith(PackFiles.CASES)
                        && !isBeside
                        && !rules.contains(stage.folder() + "/" + rule)
                        && !isTold(stage.folder() + "/" + rule, problems)) {
                    problems.warning(
                            "case-without-rule",
                            "No rule (" + stage.folder() + "/" + rule + ") stands beside the cases.",
                            shownAs + "/" + stage.folder() + "/" + name + ":1:1",
                            "Maybe rename the file as its rule.");
                }
            }
        }
    }

    private static final long LARGEST = 2L * 1024 * 1024;

    private static String stem(String name) {
        return name.replaceFirst("(?i)(\\.drl)?\\.[a-z]+$", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9-]+", "-");
    }

    private static Optional<String> read(Path file, String shown, Problems problems) {
        try {
            if (Files.size(file) > LARGEST) {
                problems.error(
                        "rule-file-too-large", "The file is larger than 2 MB.", shown + ":1:1", "Maybe split it.");
                return Optional.empty();
            }
        } catch (IOException e) {
            // Whoever reads it says so.
        }
        return WrittenText.read(file, shown, problems);
    }

    /** One rule, one file of its name: so that everybody finds it. */
    private static void checkName(List<Rule> rules, String name, Stage stage, Problems problems) {
        String expected = stage.folder() + "/" + name.substring(0, name.length() - ".drl".length());
        boolean isName = expected.matches("[a-z0-9/-]+");
        if (rules.size() == 1 && !rules.get(0).id().equals(expected)) {
            problems.warning(
                    "rule-file-name",
                    "The rule (" + rules.get(0).id() + ") stands in a file of another name.",
                    rules.get(0).place().toString(),
                    isName
                            ? "Maybe rule \"" + expected + "\"."
                            : "Maybe rename the file to " + rules.get(0).id().replaceFirst(".*/", "") + ".drl.");
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
