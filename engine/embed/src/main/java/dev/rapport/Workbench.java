package dev.rapport;

import dev.rapport.api.Progress;
import dev.rapport.api.RapportException;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Problem;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.Reason;
import dev.rapport.judged.facts.Fact;
import dev.rapport.scoring.workbench.backtest.Backtest;
import dev.rapport.scoring.workbench.backtest.CreatorResult;
import dev.rapport.scoring.workbench.backtest.Measure;
import dev.rapport.scoring.workbench.backtest.ResultSheets;
import dev.rapport.scoring.workbench.benchmark.Labels;
import dev.rapport.scoring.workbench.benchmark.Verdicts;
import dev.rapport.scoring.workbench.fraud.FraudKind;
import dev.rapport.scoring.workbench.fraud.SeededFraud;
import dev.rapport.written.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/** Holds a rule pack against what is known: labelled accounts, seeded fraud. */
public final class Workbench {

    /** Creators judged at a time, so that memory stays bounded. */
    private static final int BATCH = 500;

    /** Of the bootstrap. */
    private static final long SEED = 1;

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
        for (Judgement judgement : engine.scoring().score(progress).judgements()) {
            known.isFake(judgement.account().ref()).ifPresent(fake -> cases.add(verdict(judgement, fake)));
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
        engine.people().creators(creator -> {
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

    /**
     * The pack's scores beside a sheet of results.
     *
     * @param sheets CSV files; the workspace's folder results/ when there are none
     * @param measure what counts as better; the first that the sheet has when empty
     * @throws RapportException with every cell that cannot be read, and when no line has a result
     */
    public Backtest backtest(List<Path> sheets, Optional<Measure> measure, Progress progress) {
        Problems problems = new Problems();
        List<Path> files =
                sheets.isEmpty() ? ResultSheets.in(engine.workspaceFolder().resolve("results")) : sheets;
        List<CreatorResult> results = ResultSheets.read(files, problems);
        problems.throwIfErrors();
        Measure by = measure.or(() -> Arrays.stream(Measure.values())
                        .filter(one -> results.stream()
                                .anyMatch(result -> one.of(result).isPresent()))
                        .findFirst())
                .orElseThrow(() -> new RapportException(Problem.error(
                        "no-results",
                        "No sheet of results has a figure: creator, fee, uses, clicks, revenue.",
                        "results/",
                        "Maybe put a CSV with these headings into results/, or name one.")));
        List<Judgement> judgements = engine.scoring().score(progress).judgements();
        List<Backtest.Pair> pairs = new ArrayList<>();
        List<CreatorResult> unmatched = new ArrayList<>();
        // A creator who worked several times counts once, with the sum of what was brought.
        Map<Judgement, List<CreatorResult>> byCreator = new LinkedHashMap<>();
        for (CreatorResult result : results) {
            judgements.stream()
                    .filter(judgement -> ResultOwner.is(result, judgement))
                    .findFirst()
                    .ifPresentOrElse(
                            judgement -> byCreator
                                    .computeIfAbsent(judgement, unused -> new ArrayList<>())
                                    .add(result),
                            () -> unmatched.add(result));
        }
        byCreator.forEach((judgement, lines) -> {
            OptionalDouble figure = by.of(ResultOwner.sum(lines));
            if (figure.isPresent() && judgement.decision().score().isPresent()) {
                Map<String, Double> scores = new TreeMap<>();
                judgement.decision().scores().forEach((category, score) -> scores.put(category, score.doubleValue()));
                pairs.add(new Backtest.Pair(
                        judgement.creator().id(),
                        judgement.decision().score().get().doubleValue(),
                        scores,
                        figure.getAsDouble()));
            }
        });
        return Backtest.of(by, pairs, unmatched, SEED);
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
        return engine.scoring().score(creators, progress).judgements().stream()
                .filter(judgement ->
                        judgement.candidate().known(Fact.ENGAGEMENT_RATE_POSTS).orElse(0) > 0)
                .map(judgement -> verdict(judgement, isFake))
                .toList();
    }

    private static long posts(AccountData data) {
        return data.posts().stream()
                .filter(post -> post.isOriginal()
                        && post.likes().isKnown()
                        && post.comments().isKnown())
                .count();
    }

    private static Verdicts.Case verdict(Judgement judgement, boolean isFake) {
        List<String> against = judgement.decision().reasons(Reason.Kind.POINTS).stream()
                .filter(reason -> reason.category().equals("authenticity")
                        && reason.points().signum() < 0)
                .map(Reason::rule)
                .toList();
        return new Verdicts.Case(
                judgement.account().ref().toString(),
                isFake,
                judgement.decision().authenticity().id(),
                judgement.candidate().known(Fact.AUTHENTICITY_SCORE),
                against);
    }
}
