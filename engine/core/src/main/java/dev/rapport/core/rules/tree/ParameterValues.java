package dev.rapport.core.rules.tree;

import java.util.HashMap;
import java.util.Map;

/** The pack's numbers at run time: looked up, not compiled in, so that a changed number needs no compilation. */
public final class ParameterValues {

    private final Map<String, Double> numbers;

    public ParameterValues(Map<String, Double> numbers) {
        this.numbers = new HashMap<>(numbers);
    }

    /** The number, NaN when there is no such parameter: then no comparison with it holds. */
    public double number(String name) {
        return numbers.getOrDefault(name, Double.NaN);
    }
}
