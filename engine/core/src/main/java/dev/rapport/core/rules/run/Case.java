package dev.rapport.core.rules.run;

import dev.rapport.api.facts.Candidate;
import dev.rapport.api.facts.Fact;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Value;
import dev.rapport.core.rules.tree.ParameterValues;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * What a generated rule sees: a candidate and the pack's parameters, read by index or by name in hexadecimal, so that no text of a
 * pack ever stands in generated code.
 */
public final class Case {

    private static final Fact[] FACTS = Fact.values();

    private final Candidate candidate;
    private final ParameterValues parameters;

    public Case(Candidate candidate, ParameterValues parameters) {
        this.candidate = candidate;
        this.parameters = parameters;
    }

    public double number(int fact) {
        return candidate.number(FACTS[fact]);
    }

    public String text(int fact) {
        return candidate.text(FACTS[fact]);
    }

    public Flag flag(int fact) {
        return candidate.flag(FACTS[fact]);
    }

    public double parameter(String hexName) {
        return parameters.numberByHexName(hexName);
    }

    public double ownNumber(String hexName) {
        return candidate.own(fromHex(hexName)) instanceof Value.Number number ? number.number() : Double.NaN;
    }

    public String ownText(String hexName) {
        return candidate.own(fromHex(hexName)) instanceof Value.Text text ? text.text() : "";
    }

    public Flag ownFlag(String hexName) {
        return candidate.own(fromHex(hexName)) instanceof Value.Truth truth ? Flag.of(truth.truth()) : Flag.UNKNOWN;
    }

    static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String fromHex(String hex) {
        return HexNames.decode(hex);
    }
}
