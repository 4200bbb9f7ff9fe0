package dev.rapport.scoring.rules.tree;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** The pack's numbers at run time: looked up, not compiled in, so that a changed number needs no compilation. */
public final class ParameterValues {

    private final Map<String, Double> numbers;
    private final Map<String, Double> byHexName = new HashMap<>();

    public ParameterValues(Map<String, Double> numbers) {
        this.numbers = new HashMap<>(numbers);
        numbers.forEach((name, number) -> {
            String hex = HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8));
            // Interned as the constants of generated classes are, so that a look-up compares no letters.
            byHexName.put(hex.intern(), number);
        });
    }

    /** The number, NaN when there is no such parameter: then no comparison with it holds. */
    public double number(String name) {
        return numbers.getOrDefault(name, Double.NaN);
    }

    /** The same by the name in hexadecimal, as generated rules have it. */
    public double numberByHexName(String hex) {
        return byHexName.getOrDefault(hex, Double.NaN);
    }
}
