package dev.rapport;

import dev.rapport.core.runs.RunChanges;
import dev.rapport.core.runs.RunRecord;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Change;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.PriceBand;
import dev.rapport.judged.Question;
import dev.rapport.judged.RunInfo;
import dev.rapport.scoring.judging.Judgements;
import dev.rapport.scoring.judging.Recipe;
import dev.rapport.scoring.judging.Scorer;
import dev.rapport.scoring.rules.Recommending;
import dev.rapport.scoring.rules.pack.RulePack;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody judged for a campaign, with what it takes to ask on. Immutable and safe for many threads. */
public final class Scoring {

    private final Scorer scorer;
    private final Judgements judgements;
    private final RunInfo run;
    private final Lazy<RunRecord> record;
    /** Where everybody stands, by the creator's id. */
    private final Lazy<Map<String, Integer>> places;

    Scoring(Scorer scorer, Judgements judgements, RunInfo run) {
        this.scorer = scorer;
        this.judgements = judgements;
        this.run = run;
        this.record = new Lazy<>(() -> RunRecord.of(run, rules(), this.judgements));
        this.places = new Lazy<>(this::places);
    }

    private Map<String, Integer> places() {
        Map<String, Integer> found = new HashMap<>();
        int place = 0;
        for (Judgement judgement : judgements) {
            found.put(judgement.creator().id(), place++);
        }
        return found;
    }

    /** What the brand wants. */
    public Campaign campaign() {
        return recipe().campaign();
    }

    /** All that was judged by. */
    public Recipe recipe() {
        return scorer.recipe();
    }

    /** Best score first; creators without a score last. Each is made when it is looked at. */
    public List<Judgement> judgements() {
        return judgements;
    }

    /** That of one creator, made anew; of the others no more is held than where they stand. */
    Optional<Judgement> judgement(String creator) {
        return Optional.ofNullable(places.get().get(creator)).map(judgements::get);
    }

    /** How it was made. */
    public RunInfo run() {
        return run;
    }

    /** The pack that judged. */
    public RulePack rules() {
        return scorer.pack();
    }

    /** What would change the decision about a creator of this scoring, nearest change first. */
    public List<Change> changes(Judgement judgement) {
        return scorer.whatIf(judgement);
    }

    /** What each deliverable of a creator may fairly cost, as far as something usual is known; for the agency alone. */
    public List<PriceBand> prices(Judgement judgement) {
        return scorer.prices(judgement);
    }

    /** What to ask a creator for: missing facts, those first that could move the score furthest. */
    public List<Question> questions(Judgement judgement) {
        return scorer.toAskFor(judgement);
    }

    /** Who changed between an earlier scoring and this one, because of which data, number or rule. */
    public List<RunChanges.Change> changesSince(Scoring before) {
        return RunChanges.between(before.record(), record());
    }

    /** What the pack says of those with whom something was done before. */
    Recommending recommending() {
        return new Recommending(scorer.judge());
    }

    /** What is kept of this run, made once for all who compare or remember it. */
    RunRecord record() {
        return record.get();
    }
}
