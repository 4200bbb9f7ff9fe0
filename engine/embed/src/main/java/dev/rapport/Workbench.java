package dev.rapport;

import dev.rapport.api.Progress;
import dev.rapport.api.facts.Fact;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Judgement;
import dev.rapport.api.model.Reason;
import dev.rapport.core.workbench.benchmark.Labels;
import dev.rapport.core.workbench.benchmark.Verdicts;
import dev.rapport.core.workbench.fraud.FraudKind;
import dev.rapport.core.workbench.fraud.SeededFraud;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds a rule pack against what is known: labelled accounts, seeded fraud. */
public final class Workbench {

    /** Creators judged at a time, so that memory stays bounded. */
    private static final int BATCH = 500;

    private final Engine engine;

    Workbench(Engine engine) {
        this.engine = engine;
    }

    /**
     * The pack's verdicts on accounts of the workspace whose truth is known.
     *
     * @param labels CSV with id or handle, and fake (1 or 0)
     */
    public Verdicts labelled(Path labels, Progress progress) {
        Labels known = Labels.read(labels);
        List<Verdicts.Case> cases = new ArrayList<>();
        for (Judgement judgement : engine.score(progress).judgements()) {
            known.isFake(judgement.account().account().ref()).ifPresent(fake -> cases.add(verdict(judgement, fake)));
        }
        return new Verdicts(cases);
    }

    /**
     * The pack's verdicts on fraud put into the workspace's own accounts, each kind beside the honest twins.
     *
     * @param seed of the fraud
     * @param followersFrom only accounts with so many followers
     * @param postsFrom only accounts with so many own posts with likes and comments
     * @param platform only accounts of this platform, empty for all
     */
    public Map<FraudKind, Verdicts> seededFraud(
            long seed, long followersFrom, int postsFrom, Optional<String> platform, Progress progress) {
        Map<FraudKind, List<Verdicts.Case>> cases = new EnumMap<>(FraudKind.class);
        for (FraudKind kind : FraudKind.values()) {
            cases.put(kind, new ArrayList<>());
        }
        SeededFraud fraud = new SeededFraud(seed);
        List<AccountData> accounts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        engine.creators(creator -> {
            for (AccountData data : creator.accounts()) {
                boolean fits = data.account().followers().isKnown()
                        && data.account().followers().value() >= followersFrom
                        && platform.map(data.account().ref().platform()::equals).orElse(true)
                        && posts(data) >= postsFrom;
                if (fits && seen.add(data.account().ref().toString())) {
                    accounts.add(data);
                }
            }
            if (accounts.size() >= BATCH) {
                judge(accounts, fraud, cases, progress);
                accounts.clear();
            }
        });
        judge(accounts, fraud, cases, progress);
        Map<FraudKind, Verdicts> verdicts = new EnumMap<>(FraudKind.class);
        cases.forEach((kind, list) -> verdicts.put(kind, new Verdicts(list)));
        return verdicts;
    }

    private void judge(
            List<AccountData> accounts,
            SeededFraud fraud,
            Map<FraudKind, List<Verdicts.Case>> cases,
            Progress progress) {
        List<Verdicts.Case> honest =
                verdicts(accounts.stream().map(fraud::honest).toList(), false, progress);
        cases.forEach((kind, list) -> {
            list.addAll(honest);
            list.addAll(verdicts(
                    accounts.stream().map(data -> fraud.with(kind, data)).toList(), true, progress));
        });
    }

    private List<Verdicts.Case> verdicts(List<AccountData> accounts, boolean isFake, Progress progress) {
        List<Creator> creators = accounts.stream()
                .map(data -> new Creator(
                        data.account().ref().toString(), data.account().ref().handle(), List.of(data)))
                .toList();
        return engine.score(creators, progress).judgements().stream()
                .filter(judgement ->
                        judgement.candidate().known(Fact.ENGAGEMENT_RATE_POSTS).orElse(0) > 0)
                .map(judgement -> verdict(judgement, isFake))
                .toList();
    }

    private static long posts(AccountData data) {
        return data.posts().stream()
                .filter(post ->
                        post.own() && post.likes().isKnown() && post.comments().isKnown())
                .count();
    }

    private static Verdicts.Case verdict(Judgement judgement, boolean isFake) {
        List<String> against = judgement.decision().reasons(Reason.Kind.POINTS).stream()
                .filter(reason -> reason.category().equals("authenticity")
                        && reason.points().signum() < 0)
                .map(Reason::rule)
                .toList();
        return new Verdicts.Case(
                judgement.account().account().ref().toString(),
                isFake,
                judgement.decision().authenticity().id(),
                judgement.candidate().known(Fact.AUTHENTICITY_SCORE),
                against);
    }
}
