package dev.rapport.scoring.rules.pack;

import dev.rapport.judged.Validation;
import dev.rapport.scoring.rules.tree.ParameterValues;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Stage;
import dev.rapport.scoring.rules.tree.Vocabulary;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A pack of rules, read and checked, with what it extends already worked in.
 *
 * @param id name
 * @param version its version
 * @param categories by name, in the order of the file
 * @param parameters by name
 * @param vocabulary facts and own fields
 * @param rules all rules, by stage and id
 * @param texts reasons by language and rule id, and titles
 * @param validations on which accounts its verdict on authenticity was held against the truth
 * @param folders its folder, and before it those that it extends
 */
public record RulePack(
        String id,
        String version,
        Map<String, Category> categories,
        Map<String, PackParameter> parameters,
        Vocabulary vocabulary,
        List<Rule> rules,
        Map<String, Map<String, String>> texts,
        List<Validation> validations,
        List<Path> folders) {

    public RulePack {
        rules = List.copyOf(rules);
        validations = List.copyOf(validations);
        folders = List.copyOf(folders);
    }

    /** For reports: {@code standard 1.0.0}. */
    public String title() {
        return id + " " + version;
    }

    public List<Rule> rules(Stage stage) {
        return rules.stream().filter(rule -> rule.stage() == stage).toList();
    }

    public ParameterValues parameterValues() {
        Map<String, Double> numbers = new LinkedHashMap<>();
        parameters.forEach(
                (name, parameter) -> numbers.put(name, parameter.value().doubleValue()));
        return new ParameterValues(numbers);
    }

    /** A text of the pack in a language, else the other one. */
    public String text(String language, String key, String otherwise) {
        return texts.getOrDefault(language, Map.of()).getOrDefault(key, otherwise);
    }
}
