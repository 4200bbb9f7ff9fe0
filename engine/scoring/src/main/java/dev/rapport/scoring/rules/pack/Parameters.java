package dev.rapport.scoring.rules.pack;

import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers of a pack and of those that it extends, the newest of each. */
final class Parameters {

    private final Map<String, PackParameter> all = new LinkedHashMap<>();
    private final Map<String, String> changed = new LinkedHashMap<>();
    private final Set<String> percents = new HashSet<>();
    private final Set<String> wrong = new HashSet<>();
    private final Set<String> unreadable = new HashSet<>();
    private final Problems problems;

    Parameters(Problems problems) {
        this.problems = problems;
    }

    /** Puts those of a pack on top. @param first whether it extends none */
    void add(PackManifest manifest, boolean first) {
        // Those of the base alone: a new name is no help for another.
        List<String> known = List.copyOf(all.keySet());
        unreadable.addAll(manifest.toldParameters());
        manifest.parameters().forEach((name, parameter) -> {
            PackParameter earlier = all.get(name);
            if (earlier == null
                    && !first
                    && parameter.unit().isEmpty()
                    && parameter.why().isEmpty()) {
                problems.error(
                        "unknown-parameter",
                        "The parameter (" + name + ") does not stand in the pack that this one extends.",
                        parameter.place(),
                        DidYouMean.hint(name, known, "Maybe give a new parameter its value, unit, source and why."));
            }
            if (earlier != null) {
                LikelyNumber.checkAgainst(earlier, parameter, problems);
            } else if (!first) {
                doubtUnit(parameter);
            }
            if (earlier != null) {
                changed.put(name, parameter.place());
            }
            percents.remove(name);
            if (manifest.percents().contains(name)) {
                percents.add(name);
            }
            all.put(name, earlier == null ? parameter : over(earlier, parameter));
        });
    }

    /** A unit says which numbers are right: one that is a slip of another allows them all. */
    private void doubtUnit(PackParameter parameter) {
        Set<String> units = all.values().stream().map(PackParameter::unit).collect(Collectors.toSet());
        if (units.contains(parameter.unit())) {
            return;
        }
        DidYouMean.near(parameter.unit(), units, parameter.unit().length() < 6 ? 1 : 2)
                .filter(unit -> !unit.isEmpty())
                .ifPresent(unit -> problems.warning(
                        "unlikely-value",
                        "The unit (" + parameter.unit() + ") of the parameter (" + parameter.name()
                                + ") is that of no other number.",
                        parameter.place(),
                        "Maybe " + unit + "."));
    }

    /** Reports numbers that their unit cannot have. */
    void check() {
        all.forEach((name, parameter) -> {
            if (LikelyNumber.isWrong(parameter, percents.contains(name), problems)) {
                wrong.add(name);
            }
        });
    }

    Map<String, PackParameter> all() {
        return all;
    }

    /** Those too whose number cannot be read, because that is told. */
    Set<String> names() {
        return Stream.concat(all.keySet().stream(), unreadable.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Where a pack gives a number of the pack below it another value. */
    Map<String, String> changed() {
        return changed;
    }

    /** Those that were told to be wrong: what follows from them is not told again. */
    Set<String> wrong() {
        return wrong;
    }

    /** An overlay that changes the number alone keeps unit and meaning, and its number is the agency's own. */
    private static PackParameter over(PackParameter earlier, PackParameter later) {
        return new PackParameter(
                later.name(),
                later.value(),
                later.unit().isEmpty() ? earlier.unit() : later.unit(),
                later.source().isEmpty() ? "set by the agency" : later.source(),
                later.why().isEmpty() ? earlier.why() : later.why(),
                later.place());
    }
}
