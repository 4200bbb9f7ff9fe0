package dev.rapport.report.words;

import dev.rapport.judged.PackWords;
import dev.rapport.judged.Verdict;
import dev.rapport.judged.facts.Fact;

/** What things are called: by the rule pack where they are its own, else by the report's words. No id is ever shown raw. */
public final class Names {

    private final Words words;
    private final PackWords pack;

    public Names(Words words, PackWords pack) {
        this.words = words;
        this.pack = pack;
    }

    /** A category of the rule pack. */
    public String category(String id) {
        return pack.find("category." + id).orElseGet(() -> words.name("category", id));
    }

    /** A fact of the vocabulary, or an agency's own field. */
    public String fact(String id) {
        return pack.find("fact." + id).or(() -> pack.find("field." + id)).orElseGet(() -> words.name("fact", id));
    }

    public String fact(Fact fact) {
        return fact(fact.id());
    }

    /** What a decision is called. */
    public String verdict(Verdict verdict) {
        return pack.find("verdict." + verdict.id()).orElseGet(() -> words.name("verdict", verdict.id()));
    }

    public String platform(String id) {
        return words.name("platform", id);
    }

    /** Empty where the size is unknown. */
    public String tier(String id) {
        return id.isEmpty() ? "" : words.name("tier", id);
    }

    /** A country by its code of ISO 3166; the code itself where no pack names it. */
    public String country(String code) {
        return words.find("country." + code).orElse(code);
    }

    public String deliverable(String id) {
        return words.name("deliverable", id);
    }
}
