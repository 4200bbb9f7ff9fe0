package dev.rapport.scoring.rules.run;

import dev.rapport.api.Sha256;
import dev.rapport.scoring.rules.tree.Rule;
import java.util.List;

/**
 * The rules of one file, which are compiled together.
 *
 * @param key SHA-256 of all that decides the compiled form
 * @param packageName package of the generated classes, unique by content
 * @param drl what Drools compiles
 * @param rules the rules; rule {@code i} is called {@code r<i>} in the DRL
 */
record RuleUnit(String key, String packageName, String drl, List<Rule> rules) {

    RuleUnit {
        rules = List.copyOf(rules);
    }

    /** @param signature vocabulary, engine and Drools version */
    static RuleUnit of(List<Rule> rules, String signature) {
        String key = Sha256.of(signature + "\n" + DrlWriter.unit("unit", rules));
        String packageName = "rapport.u" + key.substring(0, 24);
        return new RuleUnit(key, packageName, DrlWriter.unit(packageName, rules), rules);
    }
}
