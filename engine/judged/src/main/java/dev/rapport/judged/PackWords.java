package dev.rapport.judged;

import dev.rapport.judged.facts.Fact;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a rule pack calls its things, in one language: categories, facts, decisions, own fields.
 *
 * @param language such as {@code en}
 * @param texts by key: {@code category.niche}, {@code fact.followers}, {@code verdict.review}, {@code field.vegan}
 */
public record PackWords(String language, Map<String, String> texts) {

    public PackWords {
        texts = Map.copyOf(new TreeMap<>(texts));
    }

    /** A text, empty where the pack has none. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** The name of a fact, else its meaning. */
    public String fact(Fact fact) {
        return find("fact." + fact.id()).orElse(fact.meaning());
    }

    /** The name of a category, else its id. */
    public String category(String id) {
        return find("category." + id).orElse(id);
    }

    /** What a decision is called, else its id. */
    public String verdict(Verdict verdict) {
        return find("verdict." + verdict.id()).orElse(verdict.id());
    }
}
