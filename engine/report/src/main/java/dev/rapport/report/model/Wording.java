package dev.rapport.report.model;

import dev.rapport.judged.Authenticity;
import dev.rapport.judged.Finding;
import dev.rapport.judged.Reason;
import dev.rapport.judged.Said;
import dev.rapport.judged.Value;
import dev.rapport.judged.facts.Fact;
import dev.rapport.report.template.Words;
import dev.rapport.report.words.Sentences;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What may stand beside a name: no harsh word about a person, and in the client's edition nothing of what creators ask for. */
final class Wording {

    private static final Set<String> FEES = Set.of(Fact.FEE.id(), Fact.FAIR_PRICE.id(), Fact.FEE_TO_FAIR_PRICE.id());
    private static final Pattern HARSH = Pattern.compile(
            "\\b(fake|bought|purchased|bot|inauthentic|doubtful)\\s+followers?\\b|\\bfakes?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FEE = Pattern.compile(
            "\\b(fees?|rate card|asks? for|honorare?|gage|margin|marge|agency's share|anteil der agentur)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Words words;
    private final Sentences sentences;
    private final boolean internal;
    private final OwnFields own;

    Wording(Words words, Sentences sentences, boolean internal, OwnFields own) {
        this.sentences = sentences;
        this.words = words;
        this.internal = internal;
        this.own = own;
    }

    /** A reason's sentence. */
    String reason(Reason reason) {
        if (hidesFees(reason)) {
            return words.text("reason.price");
        }
        return own.hides(reason) ? words.text("reason.noted") : soft(reason.text());
    }

    /** Facts of a reason as text, each with what was asked for. */
    List<String> facts(Reason reason) {
        return hidesFees(reason) || own.hides(reason)
                ? List.of()
                : reason.conditions().stream().map(this::fact).toList();
    }

    private String fact(Finding finding) {
        String value = shown(finding.fact(), finding.value());
        String asked = finding.fact().equals(Fact.AUTHENTICITY.id()) ? "" : finding.threshold();
        String operator = asked.isEmpty() && !finding.threshold().isEmpty() ? "" : finding.operator();
        return (finding.fact() + " " + value + " " + operator + " " + asked)
                .strip()
                .replaceAll(" +", " ");
    }

    private String shown(String fact, Value value) {
        if (value == Value.unknown()) {
            return words.text("unknown");
        }
        if (fact.equals(Fact.AUTHENTICITY.id())) {
            return words.find("authenticity." + value.plain()).orElse("");
        }
        return value.plain();
    }

    /** What this edition may say, in its words. */
    List<String> said(List<? extends Said> all) {
        return all.stream().map(this::said).flatMap(Optional::stream).distinct().toList();
    }

    /** A sentence, empty where it is not for this edition. */
    Optional<String> said(Said one) {
        return (internal ? Optional.of(sentences.of(one)) : sentences.forClient(one)).map(this::soft);
    }

    /** Facts that this edition may show, the authenticity in our words. */
    Map<String, Value> allowed(Map<String, Value> facts) {
        Map<String, Value> shown = new TreeMap<>();
        own.allowed(facts).forEach((fact, value) -> {
            if (fact.equals(Fact.AUTHENTICITY.id()) || (!internal && FEES.contains(fact))) {
                return;
            }
            shown.put(fact, value);
        });
        return shown;
    }

    String authenticity(Authenticity authenticity) {
        return Optional.of(authenticity)
                .filter(known -> known != Authenticity.UNKNOWN)
                .map(known -> words.text("authenticity." + known.id()))
                .orElse("");
    }

    /** A sentence without harsh words. */
    String soft(String text) {
        return HARSH.matcher(text).replaceAll(words.text("soft.followers"));
    }

    private boolean hidesFees(Reason reason) {
        return !internal
                && (reason.conditions().stream().anyMatch(finding -> FEES.contains(finding.fact()))
                        || FEE.matcher(reason.text()).find());
    }
}
