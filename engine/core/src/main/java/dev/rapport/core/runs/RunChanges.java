package dev.rapport.core.runs;

import dev.rapport.judged.Since;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who changed between two runs, because of which data or which rule. */
public final class RunChanges {

    private static final Pattern FRACTION = Pattern.compile("-?\\d{1,18}\\.\\d{1,40}");

    /** Figures of a fact that are shown; all before the point are. */
    private static final int SHOWN = 4;

    private final RunRecord before;
    private final RunRecord after;

    private RunChanges(RunRecord before, RunRecord after) {
        this.before = before;
        this.after = after;
    }

    /**
     * A line that differs.
     *
     * @param rule the rule
     * @param points what it gives now, less what it gave
     * @param cause data, a number of the pack, or the rule itself
     * @param detail such as {@code nicheShare 0.28 -> 0.35}
     * @param moved facts that the rule reads and that are others now, where data is the cause
     */
    public record Because(String rule, BigDecimal points, Since.Cause cause, String detail, List<Since.Moved> moved) {
        Because(String rule, BigDecimal points, Since.Cause cause, String detail) {
            this(rule, points, cause, detail, List.of());
        }
    }

    /**
     * A creator that changed.
     *
     * @param before empty for one that is new
     * @param after empty for one that is gone
     * @param because lines that differ, heaviest first
     */
    public record Change(
            String creator,
            Optional<RunRecord.OfCreator> before,
            Optional<RunRecord.OfCreator> after,
            List<Because> because) {}

    /** Changes of score or decision, new and gone creators too, by id. */
    public static List<Change> between(RunRecord before, RunRecord after) {
        return new RunChanges(before, after).changes();
    }

    private List<Change> changes() {
        Set<String> everybody = new TreeSet<>(before.creators().keySet());
        everybody.addAll(after.creators().keySet());
        List<Change> changes = new ArrayList<>();
        for (String creator : everybody) {
            Optional<RunRecord.OfCreator> then =
                    Optional.ofNullable(before.creators().get(creator));
            Optional<RunRecord.OfCreator> now =
                    Optional.ofNullable(after.creators().get(creator));
            if (then.isEmpty() || now.isEmpty()) {
                changes.add(new Change(creator, then, now, List.of()));
            } else if (!then.get().verdict().equals(now.get().verdict())
                    || !then.get().score().equals(now.get().score())) {
                changes.add(new Change(creator, then, now, because(then.get(), now.get())));
            }
        }
        return changes;
    }

    private List<Because> because(RunRecord.OfCreator then, RunRecord.OfCreator now) {
        Set<String> rules = new TreeSet<>(then.points().keySet());
        rules.addAll(now.points().keySet());
        List<Because> because = new ArrayList<>();
        for (String rule : rules) {
            boolean fired = then.points().containsKey(rule);
            boolean fires = now.points().containsKey(rule);
            BigDecimal points = points(now, rule).subtract(points(then, rule));
            // Caps follow from the other lines and would only repeat them; so do weights that stayed as they are.
            boolean follows = rule.startsWith("cap/") || (rule.startsWith(RunRecord.WEIGHT) && !isAnotherWeight(rule));
            if (!follows && (fired != fires || points.signum() != 0)) {
                because.add(because(rule, points, then, now));
            }
        }
        because.sort(Comparator.comparing((Because one) -> one.points().abs())
                .reversed()
                .thenComparing(Because::rule));
        return because;
    }

    /** Runs of earlier versions did not keep weights. */
    private boolean isAnotherWeight(String rule) {
        return before.rules().containsKey(rule)
                && after.rules().containsKey(rule)
                && !before.rules().get(rule).equals(after.rules().get(rule));
    }

    private Because because(String rule, BigDecimal points, RunRecord.OfCreator then, RunRecord.OfCreator now) {
        boolean isNew = !before.rules().containsKey(rule);
        boolean isGone = !after.rules().containsKey(rule);
        if (rule.startsWith(RunRecord.WEIGHT)) {
            String weights = "weight " + before.rules().get(rule) + " -> "
                    + after.rules().get(rule);
            return new Because(rule, points, Since.Cause.PARAMETER, weights);
        }
        if (isNew || isGone) {
            return new Because(rule, points, Since.Cause.RULE, isNew ? "new rule" : "no longer in the pack");
        }
        if (!Objects.equals(before.rules().get(rule), after.rules().get(rule))) {
            return new Because(rule, points, Since.Cause.RULE, "the rule changed");
        }
        List<Since.Moved> numbers = differing(
                after.readParameters().getOrDefault(rule, List.of()), before.parameters(), after.parameters());
        if (!numbers.isEmpty()) {
            return new Because(rule, points, Since.Cause.PARAMETER, inWords(numbers));
        }
        Set<String> read = new TreeSet<>(before.readFacts().getOrDefault(rule, List.of()));
        read.addAll(after.readFacts().getOrDefault(rule, List.of()));
        List<Since.Moved> facts = differing(List.copyOf(read), then.facts(), now.facts());
        return new Because(rule, points, Since.Cause.DATA, inWords(facts), facts);
    }

    private static List<Since.Moved> differing(List<String> names, Map<String, String> then, Map<String, String> now) {
        return names.stream()
                .filter(name -> !Objects.equals(then.get(name), now.get(name)))
                .map(name -> new Since.Moved(name, then.getOrDefault(name, ""), now.getOrDefault(name, "")))
                .toList();
    }

    private static String inWords(List<Since.Moved> moved) {
        return moved.stream()
                .map(one -> one.fact() + " " + fromTo(one.before(), one.after()))
                .collect(Collectors.joining(", "));
    }

    /** As many figures as tell the two apart: {@code 0.5097 -> 0.7783}. */
    static String fromTo(String before, String after) {
        String from = rounded(before);
        String to = rounded(after);
        return from.equals(to) ? known(before) + " -> " + known(after) : known(from) + " -> " + known(to);
    }

    private static String rounded(String value) {
        if (!FRACTION.matcher(value).matches()) {
            return value;
        }
        BigDecimal exact = new BigDecimal(value);
        int whole = exact.precision() - exact.scale();
        return exact.setScale(Math.max(1, SHOWN - whole), RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String known(String value) {
        return value.isEmpty() ? "unknown" : value;
    }

    private static BigDecimal points(RunRecord.OfCreator creator, String rule) {
        return new BigDecimal(creator.points().getOrDefault(rule, "0"));
    }
}
