package dev.rapport.report.seen;

import dev.rapport.judged.Finding;
import dev.rapport.judged.Reason;
import dev.rapport.judged.Value;
import dev.rapport.judged.facts.Fact;
import dev.rapport.report.words.Names;
import dev.rapport.report.words.Sentences;
import dev.rapport.report.words.Words;
import java.util.List;
import java.util.Optional;

/** The comparisons behind a reason, in words: what the creator has and what was asked for. */
final class Findings {

    private final Words words;
    private final Names names;
    private final Sentences sentences;

    Findings(Words words, Names names, Sentences sentences) {
        this.words = words;
        this.names = names;
        this.sentences = sentences;
    }

    List<String> of(Reason reason) {
        return reason.conditions().stream().map(this::of).toList();
    }

    private String of(Finding finding) {
        String name = names.fact(finding.fact());
        String value = shown(finding.fact(), finding.value());
        return asked(finding)
                .map(asked -> words.text("finding", name, value, asked))
                .orElseGet(() -> words.text("finding.plain", name, value));
    }

    private String shown(String fact, Value value) {
        if (value == Value.unknown()) {
            return words.text("unknown");
        }
        if (fact.equals(Fact.AUTHENTICITY.id())) {
            return words.find("authenticity." + value.plain()).orElse("");
        }
        if (fact.equals(Fact.PLATFORM.id())) {
            return names.platform(value.plain());
        }
        if (fact.equals(Fact.TIER.id())) {
            return names.tier(value.plain());
        }
        if (value instanceof Value.Truth truth) {
            return words.text(truth.truth() ? "yes" : "no");
        }
        return value instanceof Value.Number number
                ? Fact.byId(fact)
                        .map(known -> sentences.value(number.number(), known))
                        .orElse(value.plain())
                : value.plain();
    }

    /** What was asked for, where it is a number; a word that was asked for says nothing to a reader. */
    private Optional<String> asked(Finding finding) {
        Optional<Fact> fact = Fact.byId(finding.fact());
        String key =
                switch (finding.operator()) {
                    case ">=" -> "finding.at-least";
                    case "<=" -> "finding.at-most";
                    case ">" -> "finding.above";
                    case "<" -> "finding.below";
                    default -> "";
                };
        if (key.isEmpty() || fact.isEmpty()) {
            return Optional.empty();
        }
        try {
            double asked = Double.parseDouble(finding.threshold());
            return Optional.of(words.text(key, sentences.value(asked, fact.get())));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
