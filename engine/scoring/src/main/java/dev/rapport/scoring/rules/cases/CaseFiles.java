package dev.rapport.scoring.rules.cases;

import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Problem;
import dev.rapport.judged.Value;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.FactType;
import dev.rapport.scoring.rules.pack.CaseDoubts;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.tree.Field;
import dev.rapport.scoring.rules.tree.Stage;
import dev.rapport.scoring.rules.tree.Vocabulary;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import dev.rapport.written.WrittenText;
import dev.rapport.written.yaml.YamlDocument;
import dev.rapport.written.yaml.YamlMap;
import dev.rapport.written.yaml.YamlValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the {@code <rule>.cases.yaml} files of a pack: lists of name, given, expect. */
public final class CaseFiles {

    private static final List<String> NAMES = List.of("name", "given", "expect");
    private static final Map<String, String> IN_GERMAN = Map.of(
            "gegeben", "given",
            "wenn", "given",
            "erwartet", "expect",
            "erwartung", "expect",
            "expected", "expect",
            "dann", "expect",
            "fall", "name",
            "titel", "name");
    private static final String ENDING = ".cases.yaml";

    private final RulePack pack;
    private final CaseDoubts doubts;
    private final Problems problems;

    CaseFiles(RulePack pack, Problems problems) {
        this.pack = pack;
        this.doubts = new CaseDoubts(pack, problems);
        this.problems = problems;
    }

    /** The cases of the pack and of those that it extends, by rule; those beside the newer rule hold. */
    public static Map<String, List<RuleCase>> everyCase(RulePack pack) {
        Map<String, List<RuleCase>> cases = new TreeMap<>();
        for (Path folder : pack.folders()) {
            cases.putAll(new CaseFiles(pack, new Problems())
                    .read(folder).stream().collect(Collectors.groupingBy(RuleCase::ruleId)));
        }
        return cases;
    }

    /** What is wrong with the cases of the pack itself, before any of them is run. */
    public static List<Problem> problems(RulePack pack) {
        Problems problems = new Problems();
        new CaseFiles(pack, problems).read();
        return problems.all().stream()
                // The check of the pack tells it.
                .filter(problem -> !problem.code().equals("case-without-rule"))
                .toList();
    }

    List<RuleCase> read() {
        // The pack's own folder: an inherited case holds for the numbers of the pack that it stands in, and is run
        // there.
        return read(pack.folders().get(pack.folders().size() - 1));
    }

    private List<RuleCase> read(Path folder) {
        List<RuleCase> cases = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            for (Path file : files(folder.resolve(stage.folder()))) {
                String name = String.valueOf(file.getFileName());
                String rule = stage.folder() + "/" + name.substring(0, name.length() - ENDING.length());
                String shownAs = folder.getFileName() + "/" + stage.folder() + "/" + name;
                if (pack.rules().stream().anyMatch(known -> known.id().equals(rule))) {
                    cases.addAll(file(file, rule, shownAs));
                } else {
                    problems.error(
                            "case-without-rule",
                            "No rule (" + rule + ") stands beside the cases.",
                            shownAs + ":1:1",
                            "Maybe rename the file as its rule.");
                }
            }
        }
        return cases;
    }

    private List<RuleCase> file(Path file, String rule, String shownAs) {
        List<RuleCase> cases = new ArrayList<>();
        List<YamlValue> entries = entries(file, shownAs);
        if (entries.isEmpty()
                && problems.all().stream().noneMatch(told -> told.place().startsWith(shownAs + ":"))) {
            problems.warning(
                    "no-cases",
                    "The file holds no case, so that nothing shows when its rule fires.",
                    shownAs + ":1:1",
                    "Maybe - name: fires, with given: and expect: below it.");
        }
        for (YamlValue entry : entries) {
            if (!entry.isMap()) {
                problems.error(
                        "wrong-type",
                        "A case must be a block of names and values.",
                        entry.place(),
                        "Maybe - name: fires, with given: and expect: below it.");
                continue;
            }
            YamlMap map = entry.map();
            if (map.names().stream().noneMatch(NAMES::contains)) {
                problems.error(
                        "wrong-type",
                        "The cases must be a list, each with name, given and expect.",
                        entry.place(),
                        "Maybe - name: fires, with given: and expect: below it.");
                continue;
            }
            map.allow(NAMES, other -> Optional.ofNullable(IN_GERMAN.get(other.toLowerCase(Locale.ROOT)))
                    .map(meant -> "Maybe " + meant + "."));
            if (map.get("expect").isEmpty() && !NAMES.containsAll(map.names())) {
                // What it expects stands under a name that nobody knows, which is told.
                continue;
            }
            String expect = map.text("expect", "");
            if (map.isTold("expect")) {
                continue;
            }
            if (!List.of("fires", "silent").contains(expect)) {
                problems.error(
                        "bad-case", "The case expects (" + expect + ").", map.placeOf("expect"), caseHint(expect));
                continue;
            }
            Candidate given = map.get("given")
                    .map(YamlValue::map)
                    .map(this::candidate)
                    .orElse(Candidate.builder().build());
            cases.add(new RuleCase(rule, map.text("name", expect), given, expect.equals("fires"), entry.place()));
        }
        return cases;
    }

    private static String caseHint(String expect) {
        if (expect.matches("(?i)no|false|nein|not|never|silence|0")) {
            return "Maybe silent.";
        }
        return expect.matches("(?i)yes|true|ja|fire|feuert|1") || expect.equalsIgnoreCase("fires")
                ? "Maybe fires."
                : "Maybe fires or silent.";
    }

    private List<YamlValue> entries(Path file, String shownAs) {
        return WrittenText.read(file, shownAs, problems)
                .map(text -> YamlDocument.list(text, shownAs, problems))
                .orElse(List.of());
    }

    private Candidate candidate(YamlMap given) {
        Candidate.Builder builder = Candidate.builder();
        Vocabulary vocabulary = pack.vocabulary();
        for (String name : given.names()) {
            Optional<Field> field = vocabulary.field(name);
            if (vocabulary.isTold(name)) {
                continue;
            }
            if (given.isEmpty(name) && !given.isTold(name)) {
                problems.error(
                        "no-value",
                        "The fact (" + name + ") has no value.",
                        given.placeOf(name),
                        "Maybe delete the line: a fact that is not given is unknown.");
            }
            if (field.isEmpty() && given.isEmpty(name)) {
                continue;
            }
            if (field.isEmpty()) {
                problems.error(
                        "unknown-fact",
                        "The fact (" + name + ") does not exist.",
                        given.placeOf(name),
                        DidYouMean.hint(name, vocabulary.names(), "Maybe look it up in the list of facts."));
                continue;
            }
            given.get(name).ifPresent(value -> set(builder, field.get(), value));
        }
        return builder.build();
    }

    private void set(Candidate.Builder builder, Field field, YamlValue written) {
        if (field.type() == FactType.TEXT) {
            doubts.text(field, written);
        } else if (field.type() == FactType.NUMBER) {
            doubts.number(field, written);
        }
        Value value = value(field.type(), written);
        if (field instanceof Field.OfCandidate fact) {
            builder.set(fact.fact(), value);
        } else {
            builder.own(field.name(), value);
        }
    }

    private static Value value(FactType type, YamlValue written) {
        return switch (type) {
            case NUMBER -> {
                OptionalDouble number = written.number();
                yield number.isPresent() ? Value.of(number.getAsDouble()) : Value.unknown();
            }
            case TEXT -> Value.of(written.text());
            case FLAG -> Value.of(Flag.of(written.truth(false)));
        };
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
