package dev.rapport.scoring.rules.pack;

import dev.rapport.judged.facts.Fact;
import dev.rapport.scoring.rules.tree.Field;
import dev.rapport.scoring.rules.tree.Outcome;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Vocabulary;
import dev.rapport.written.CountryCode;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.PlatformName;
import dev.rapport.written.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts that conditions hold facts against, to be doubted once every rule is read: a word that no fact ever has fits nobody. */
final class Doubts {

    private static final Set<String> AUTHENTICITIES = Set.of("genuine", "doubtful", "inauthentic");

    /** Words by which people say that all are meant. */
    private static final Pattern ANY =
            Pattern.compile("(?i)\\*|-+|–|—|any|all|every|alle|jede[rs]?|egal|beliebig|n/?a|keine?|none");

    private record Text(Field field, String text, String place, boolean inTable) {}

    private final List<Text> texts = new ArrayList<>();

    /** A text that stands in a condition. @param inTable whether several are written a; b */
    void add(Field field, String text, String place, boolean inTable) {
        texts.add(new Text(field, text, place, inTable));
    }

    void addAll(Doubts others) {
        texts.addAll(others.texts);
    }

    /**
     * Reports those that are hardly meant.
     *
     * @param base what the rules know that this pack stands on
     * @param rules all rules
     */
    void report(Vocabulary base, Collection<Rule> rules, Problems problems) {
        Set<String> tiers = new TreeSet<>();
        for (Rule rule : rules) {
            for (Outcome outcome : rule.outcomes()) {
                if (outcome instanceof Outcome.Classify classify && classify.fact() == Fact.TIER) {
                    tiers.add(classify.value());
                }
            }
        }
        for (Text text : texts) {
            hint(text, tiers, base)
                    .ifPresent(hint -> problems.warning(
                            "unlikely-value",
                            "No " + text.field().name() + " is ever called (" + text.text() + ").",
                            text.place(),
                            hint));
        }
    }

    private static Optional<String> hint(Text text, Set<String> tiers, Vocabulary base) {
        return meant(text, tiers, base)
                .map(hint -> text.inTable() && ANY.matcher(text.text()).matches()
                        ? "Maybe leave the cell empty, which means any."
                        : hint);
    }

    private static Optional<String> meant(Text text, Set<String> tiers, Vocabulary base) {
        Optional<Set<String>> closed = closed(text.field(), tiers);
        if (closed.isPresent()) {
            return closed.get().contains(text.text()) ? Optional.empty() : Optional.of(among(text, closed.get()));
        }
        if (is(text.field(), Fact.COUNTRY)) {
            return CountryCode.isCode(text.text())
                    ? Optional.empty()
                    : Optional.of(among(text, Set.of()))
                            .filter(hint -> !hint.isEmpty())
                            .or(() -> Optional.of(CountryCode.hint(text.text())));
        }
        if (is(text.field(), Fact.PLATFORM) && !PlatformName.known().contains(text.text())) {
            return Optional.of(PlatformName.of(text.text())
                    .map(meant -> "Maybe " + meant + ".")
                    .orElseGet(() -> among(text, Set.copyOf(PlatformName.known()))));
        }
        if (is(text.field(), Fact.HANDLE) && text.text().startsWith("@")) {
            return Optional.of("Maybe " + text.text().replaceFirst("^@+", "") + ", as exports have it.");
        }
        return Likely.meant(text.field(), text.text(), base).map(meant -> "Maybe " + meant + ".");
    }

    private static Optional<Set<String>> closed(Field field, Set<String> tiers) {
        if (is(field, Fact.AUTHENTICITY)) {
            return Optional.of(AUTHENTICITIES);
        }
        return is(field, Fact.TIER) && !tiers.isEmpty() ? Optional.of(tiers) : Optional.empty();
    }

    /** Several values in one, or one that is nearly so. */
    private static String among(Text text, Set<String> known) {
        List<String> parts = Arrays.stream(text.text().split("\\s*[,/+&]\\s*|\\s+(or|and|oder|und)\\s+"))
                .filter(part -> !part.isEmpty())
                .toList();
        boolean areKnown = known.isEmpty() ? parts.stream().allMatch(CountryCode::isCode) : known.containsAll(parts);
        if (parts.size() > 1 && areKnown) {
            return text.inTable()
                    ? "Maybe " + String.join("; ", parts) + "."
                    : "Maybe in ("
                            + parts.stream().map(part -> '"' + part + '"').collect(Collectors.joining(", ")) + ").";
        }
        return known.isEmpty()
                ? ""
                : DidYouMean.hint(text.text(), known, "Maybe one of " + String.join(", ", new TreeSet<>(known)) + ".");
    }

    private static boolean is(Field field, Fact fact) {
        return field instanceof Field.OfCandidate of && of.fact() == fact;
    }
}
