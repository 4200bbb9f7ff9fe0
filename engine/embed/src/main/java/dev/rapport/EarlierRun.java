package dev.rapport;

import dev.rapport.core.runs.RunChanges;
import dev.rapport.core.runs.RunCodec;
import dev.rapport.core.runs.RunRecord;
import dev.rapport.core.store.RunStore;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.Reason;
import dev.rapport.judged.Since;
import dev.rapport.judged.Verdict;
import dev.rapport.scoring.rules.tree.Outcome;
import dev.rapport.scoring.rules.tree.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the run before this one, and whose decision has become another since. */
final class EarlierRun {

    private final Scoring scoring;
    private final Map<String, String> verdicts = new HashMap<>();
    private final Set<String> same = new HashSet<>();

    EarlierRun(Scoring scoring) {
        this.scoring = scoring;
    }

    /** Since the newest of the runs that was made by the same command and is another. */
    Optional<Since> among(RunStore runs) {
        List<RunStore.Kept> others = runs.all().stream()
                .filter(kept -> !kept.id().equals(scoring.run().id()))
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        for (Judgement judgement : scoring.judgements()) {
            verdicts.put(
                    judgement.creator().id(), judgement.decision().verdict().id());
        }
        return others.stream()
                .flatMap(kept -> runs.content(kept.id()).stream())
                .flatMap(content -> RunCodec.unpack(content, this::isOfTheSameCampaign, this::isAnother).stream())
                .findFirst()
                .map(this::since);
    }

    /** Runs of versions that did not keep what they were made by are not compared. */
    private boolean isOfTheSameCampaign(RunRecord run) {
        return !run.asOf().isEmpty() && run.command().equals(scoring.run().command());
    }

    /** Whether the decision is another now; whose is not is remembered by the id alone. */
    private boolean isAnother(String id, RunRecord.OfCreator before) {
        boolean isAnother = !before.verdict().equals(verdicts.get(id));
        if (!isAnother) {
            same.add(id);
        }
        return isAnother;
    }

    private Since since(RunRecord before) {
        List<Judgement> changed = new ArrayList<>();
        for (Judgement judgement : scoring.judgements()) {
            if (!same.contains(judgement.creator().id())) {
                changed.add(judgement);
            }
        }
        Set<String> deciding = scoring.rules().rules().stream()
                .filter(EarlierRun::decides)
                .map(Rule::id)
                .collect(Collectors.toSet());
        List<Since.Turn> turns =
                RunChanges.between(before, RunRecord.of(scoring.run(), scoring.rules(), changed)).stream()
                        .map(change -> turn(change, deciding))
                        .toList();
        return new Since(before.id(), Instant.parse(before.asOf()), turns);
    }

    private static boolean decides(Rule rule) {
        return rule.outcomes().stream()
                .anyMatch(outcome -> outcome instanceof Outcome.Decide
                        || outcome.kind() == Reason.Kind.EXCLUDE
                        || outcome.kind() == Reason.Kind.REVIEW);
    }

    private static Since.Turn turn(RunChanges.Change change, Set<String> deciding) {
        return new Since.Turn(
                change.creator(),
                change.before().map(EarlierRun::verdict),
                change.after().map(EarlierRun::verdict),
                change.because().stream()
                        .sorted(Comparator.comparing(one -> !deciding.contains(one.rule())))
                        .map(one -> new Since.Because(one.cause(), one.rule(), one.detail(), one.moved()))
                        .toList());
    }

    private static Verdict verdict(RunRecord.OfCreator creator) {
        return Verdict.valueOf(creator.verdict().toUpperCase(Locale.ROOT));
    }
}
