package dev.rapport.scoring.rules.run;

import dev.rapport.api.model.Flag;
import dev.rapport.judged.Value;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.scoring.rules.tree.ParameterValues;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What a generated rule sees: a candidate and the pack's parameters, read by index or by name in hexadecimal, so that no text of a
 * pack ever stands in generated code. A session keeps its cases, which show one candidate after the other.
 */
public final class Case {

    private static final Fact[] FACTS = Fact.values();

    private static final Candidate NOBODY = Candidate.builder().build();

    private ParameterValues parameters;
    private final boolean[] fired;
    private Candidate candidate = NOBODY;

    Case(ParameterValues parameters, int rules) {
        this.parameters = parameters;
        this.fired = new boolean[rules];
    }

    /** Shows the next candidate. A session keeps its case, because Drools asks for the identity of each object that it has not seen. */
    void show(Candidate next, ParameterValues numbers) {
        candidate = next;
        parameters = numbers;
        Arrays.fill(fired, false);
    }

    /** By place, the rules that matched the candidate. */
    boolean[] fired() {
        return fired;
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
