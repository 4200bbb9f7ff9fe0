package dev.rapport.judged.brief;

import dev.rapport.judged.outcome.AssetKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule pack knows beside its rules.
 *
 * @param disclosure by country
 * @param kinds words in a caption by which a kind of content is known
 */
public record Conventions(List<DisclosureRule> disclosure, Map<AssetKind, List<String>> kinds) {

    public static final Conventions NONE = new Conventions(List.of(), Map.of());

    public Conventions {
        disclosure = List.copyOf(disclosure);
    }

    /** What is published about a country, empty where nothing was found. */
    public Optional<DisclosureRule> disclosure(String country) {
        return disclosure.stream().filter(one -> one.country().equals(country)).findFirst();
    }

    /** These, with those of a pack above: its row for a country or a kind stands instead. */
    public Conventions under(Conventions above) {
        Map<String, DisclosureRule> rules = new LinkedHashMap<>();
        disclosure.forEach(one -> rules.put(one.country(), one));
        above.disclosure.forEach(one -> rules.put(one.country(), one));
        Map<AssetKind, List<String>> words = new LinkedHashMap<>(kinds);
        words.putAll(above.kinds);
        return new Conventions(List.copyOf(rules.values()), words);
    }
}
