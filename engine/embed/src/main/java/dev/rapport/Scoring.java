package dev.rapport;

import dev.rapport.core.runs.RunChanges;
import dev.rapport.core.runs.RunRecord;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.RunInfo;
import dev.rapport.scoring.metrics.Peers;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.whatif.Change;
import dev.rapport.scoring.rules.whatif.Question;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Everybody judged for a campaign, with what it takes to ask on. Immutable and safe for many threads. */
public final class Scoring {

    private static final Comparator<Judgement> BEST_FIRST = Comparator.comparing(
                    (Judgement judgement) -> judgement.decision().score().orElse(BigDecimal.ONE.negate()))
            .reversed()
            .thenComparing(judgement -> judgement.creator().id());

    private final Campaign campaign;
    private final List<Judgement> judgements;
    private final RunInfo run;
    private final Judging judging;
    private final Peers peers;
    private final Lazy<RunRecord> record;

    Scoring(Campaign campaign, List<Judgement> judgements, RunInfo run, Judging judging, Peers peers) {
        this.campaign = campaign;
        this.judgements = judgements.stream().sorted(BEST_FIRST).toList();
        this.run = run;
        this.judging = judging;
        this.peers = peers;
        this.record = new Lazy<>(() -> RunRecord.of(run.id(), rules(), this.judgements));
    }

    /** What the brand wants. */
    public Campaign campaign() {
        return campaign;
    }

    /** Best score first; creators without a score last. */
    public List<Judgement> judgements() {
        return judgements;
    }

    /** How it was made. */
    public RunInfo run() {
        return run;
    }

    /** The pack that judged. */
    public RulePack rules() {
        return judging.rules();
    }

    /** What would change the decision about a creator of this scoring, nearest change first, in sentences. */
    public List<String> whatIf(Judgement judgement) {
        return changes(judgement).stream().map(this::inWords).toList();
    }

    /** The same as {@link #whatIf}, for programs. */
    public List<Change> changes(Judgement judgement) {
        return judging.whatIf(judgement, peers);
    }

    /** A change as a sentence in the campaign's language. */
    public String inWords(Change change) {
        return judging.sentences().of(change);
    }

    /** What to ask a creator for: missing facts, those first that could move the score furthest, in sentences. */
    public List<String> toAskFor(Judgement judgement) {
        return questions(judgement).stream().map(this::inWords).toList();
    }

    /** The same as {@link #toAskFor}, for programs. */
    public List<Question> questions(Judgement judgement) {
        return judging.toAskFor(judgement);
    }

    /** A question as a sentence in the campaign's language. */
    public String inWords(Question question) {
        return judging.sentences().of(question);
    }

    /** Who changed between an earlier scoring and this one, because of which data, number or rule. */
    public List<RunChanges.Change> changesSince(Scoring before) {
        return RunChanges.between(before.record(), record());
    }

    /** What is kept of this run, made once for all who compare or remember it. */
    RunRecord record() {
        return record.get();
    }
}
