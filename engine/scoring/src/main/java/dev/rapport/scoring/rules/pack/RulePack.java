package dev.rapport.scoring.rules.pack;

import dev.rapport.judged.Exchange;
import dev.rapport.judged.PackWords;
import dev.rapport.judged.Sourced;
import dev.rapport.judged.Validation;
import dev.rapport.judged.brief.Conventions;
import dev.rapport.scoring.rules.tree.ParameterValues;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Stage;
import dev.rapport.scoring.rules.tree.Vocabulary;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
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
 * @param conventions what it knows beside its rules
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
        Conventions conventions,
        List<Validation> validations,
        List<Path> folders) {

    private static final String DOLLARS = "USD";
    private static final String ASSUMED = "assumption";

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

    /** The same without its folders, which are those of one machine. */
    public RulePack portable() {
        return new RulePack(
                id, version, categories, parameters, vocabulary, rules, texts, conventions, validations, List.of());
    }

    /**
     * The pack with its dollars turned into a campaign's currency. A parameter for which no rate is known is left out: what it is held
     * against is not comparable, and no rule that reads it fires.
     *
     * @param day of the rate
     */
    public RulePack in(Currency currency, Exchange exchange, LocalDate day) {
        Map<String, PackParameter> turned = new LinkedHashMap<>();
        parameters.forEach((name, parameter) -> {
            if (!parameter.unit().startsWith(DOLLARS)) {
                turned.put(name, parameter);
                return;
            }
            exchange.rate(Currency.getInstance(DOLLARS), currency, day)
                    .ifPresent(rate -> turned.put(
                            name,
                            new PackParameter(
                                    name,
                                    parameter.value().multiply(rate.rate(), MathContext.DECIMAL64),
                                    "campaign currency" + parameter.unit().substring(DOLLARS.length()),
                                    parameter.source(),
                                    parameter.why(),
                                    parameter.place())));
        });
        return new RulePack(
                id, version, categories, turned, vocabulary, rules, texts, conventions, validations, folders);
    }

    /** Where the number of a parameter comes from. */
    public Sourced sourced(String parameter) {
        PackParameter known = parameters.get(parameter);
        if (known == null) {
            return Sourced.UNSAID;
        }
        boolean isAssumed = known.source().equals(ASSUMED);
        return new Sourced(isAssumed ? "" : known.source(), isAssumed ? ASSUMED : "");
    }

    /** What the pack calls its things, in a language; where a text has no translation, as the author wrote it. */
    public PackWords words(String language) {
        Map<String, String> words = new LinkedHashMap<>();
        categories.values().forEach(category -> words.put("category." + category.id(), category.title()));
        vocabulary
                .own()
                .values()
                .forEach(field -> words.put(
                        "field." + field.name(), field.meaning().isEmpty() ? field.column() : field.meaning()));
        words.putAll(texts.getOrDefault(language, Map.of()));
        return new PackWords(language, words);
    }

    /** A text of the pack in a language, else the other one. */
    public String text(String language, String key, String otherwise) {
        return texts.getOrDefault(language, Map.of()).getOrDefault(key, otherwise);
    }
}
