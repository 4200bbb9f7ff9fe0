package dev.rapport.scoring.rules.whatif;

import dev.rapport.judged.facts.Fact;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.score.Wording;

/** Puts changes and questions in words, with the pack's own names for facts where it has them. */
public final class Sentences {

    private final Wording wording;

    public Sentences(RulePack pack, String language, String currency) {
        this.wording = new Wording(pack, language, currency);
    }

    /** Such as "Fee above 1,040 EUR: review". */
    public String of(Change change) {
        String side;
        if (change.reached()) {
            side = change.above() ? wording.text("word.at-least", "at least") : wording.text("word.at-most", "at most");
        } else {
            side = change.above() ? wording.text("word.above", "above") : wording.text("word.below", "below");
        }
        return name(change.fact()) + " " + side + " "
                + wording.number(change.value(), change.fact().unit()) + ": "
                + wording.text(
                        "verdict." + change.verdict().id(), change.verdict().id());
    }

    /** Such as "Share of the audience in the campaign's markets (up to 4.5 points)". */
    public String of(Question question) {
        return name(question.fact()) + " (" + wording.text("word.up-to", "up to") + " "
                + wording.number(question.points(), "") + " " + wording.text("word.points", "points") + ")";
    }

    private String name(Fact fact) {
        return wording.text("fact." + fact.id(), fact.meaning());
    }
}
