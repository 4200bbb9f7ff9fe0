package dev.rapport.scoring.plan;

import dev.rapport.judged.AccountMap;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.LeftOut;
import dev.rapport.judged.PersonDecision;
import dev.rapport.judged.Reason;
import dev.rapport.judged.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Who may be chosen at all: what the rules and people say. */
final class Admission {

    private final AccountMap<PersonDecision> decisions;
    private final OptionalDouble least;

    Admission(Campaign campaign, AccountMap<PersonDecision> decisions) {
        this.decisions = decisions;
        this.least = campaign.plan().minScore();
    }

    /** Why a creator may not be chosen, empty for one who may. */
    Optional<LeftOut> keptOut(Judgement judgement) {
        Optional<PersonDecision> last = last(judgement);
        Optional<PersonDecision> no = last.filter(said -> said.verdict() == PersonDecision.Verdict.REJECTED);
        if (no.isPresent()) {
            return Optional.of(new LeftOut.ByPerson(no.get().forClient()));
        }
        if (last.filter(said -> said.verdict() == PersonDecision.Verdict.BACKUP).isPresent()) {
            return Optional.of(new LeftOut.Backup());
        }
        Verdict verdict = judgement.decision().verdict();
        if (verdict == Verdict.REJECT) {
            return Optional.of(new LeftOut.Excluded(reasons(judgement, Reason.Kind.EXCLUDE)));
        }
        if (verdict == Verdict.REVIEW && last.isEmpty()) {
            return Optional.of(new LeftOut.ToReview(reasons(judgement, Reason.Kind.REVIEW)));
        }
        // A person who wants somebody knows the score.
        if (last.isPresent()) {
            return Optional.empty();
        }
        double score = judgement.decision().score().map(BigDecimal::doubleValue).orElse(0.0);
        return least.isPresent() && least.getAsDouble() > 0 && score < least.getAsDouble()
                ? Optional.of(new LeftOut.ScoreBelow(least.getAsDouble()))
                : Optional.empty();
    }

    /** Whether a person wants a creator in the plan. */
    boolean isApproved(Judgement judgement) {
        return last(judgement)
                .filter(said -> said.verdict() == PersonDecision.Verdict.APPROVED)
                .isPresent();
    }

    /** Whoever changed their mind wrote a line more: the last one counts. */
    private Optional<PersonDecision> last(Judgement judgement) {
        List<PersonDecision> said = decisions.all(judgement.account().ref());
        return said.isEmpty() ? Optional.empty() : Optional.of(said.get(said.size() - 1));
    }

    /** The rules that decided; where none did by itself, those of the stage of decision. */
    private static List<Reason> reasons(Judgement judgement, Reason.Kind kind) {
        List<Reason> own = judgement.decision().reasons(kind);
        return own.isEmpty()
                ? judgement.decision().reasons().stream()
                        .filter(reason -> reason.rule().startsWith("decision/"))
                        .toList()
                : own;
    }
}
