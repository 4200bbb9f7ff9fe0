package dev.rapport.scoring.rules.run;

import dev.rapport.api.ApiVersion;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.tree.ParameterValues;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;

/** A pack ready to run: one knowledge base per stage, put together from units that are compiled once per content. */
public final class CompiledPack {

    private static final String DROOLS = "10.2.0";
    private static final int MOST_RULES = 10;

    private final RulePack pack;
    private final ParameterValues parameters;
    private final UnitCache cache;
    private final Map<String, List<Model>> models;
    private final Map<Stage, StageRules> stages;
    private final @Nullable StageRules secondLook;
    private final ConcurrentLinkedDeque<PackRun> idle = new ConcurrentLinkedDeque<>();

    private volatile boolean retired;

    private CompiledPack(
            RulePack pack,
            UnitCache cache,
            Map<String, List<Model>> models,
            Map<Stage, StageRules> stages,
            @Nullable StageRules secondLook) {
        this.pack = pack;
        this.parameters = pack.parameterValues();
        this.cache = cache;
        this.models = models;
        this.stages = stages;
        this.secondLook = secondLook;
    }

    /** Says that a pack will be compiled soon; returns at once. */
    public static void expect() {
        ColdStart.begin();
    }

    /** Compiles a checked pack, and keeps nothing. */
    public static CompiledPack of(RulePack pack) {
        return of(pack, UnitCache.none());
    }

    /** Compiles of a checked pack what the cache does not hold. */
    public static CompiledPack of(RulePack pack, UnitCache cache) {
        return make(pack, cache, Optional.empty());
    }

    /**
     * Another version of the pack, made beside this one, which goes on working: only files whose conditions changed are compiled, and only
     * stages that have such files are put together again.
     */
    public CompiledPack next(RulePack changed) {
        return make(changed, cache, Optional.of(this));
    }

    /** Says that another pack has taken over: runs that are under way end in peace, and sessions are not kept any longer. */
    public void retire() {
        retired = true;
        drain();
    }

    private static CompiledPack make(RulePack pack, UnitCache cache, Optional<CompiledPack> before) {
        return withEngineLoader(() -> {
            ClassLoader engine = CompiledPack.class.getClassLoader();
            String signature = signature(pack);
            Map<Stage, List<RuleUnit>> units = new EnumMap<>(Stage.class);
            for (Stage stage : Stage.values()) {
                units.put(stage, units(pack, stage, signature));
            }
            Map<String, List<Model>> known = before.map(one -> one.models).orElse(Map.of());
            Map<String, List<Model>> models = new Units(cache, engine).models(units.values(), known);
            Map<Stage, StageRules> stages = new EnumMap<>(Stage.class);
            stages.putAll(units.entrySet().parallelStream()
                    .filter(ofStage -> !ofStage.getValue().isEmpty())
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            ofStage -> stage(
                                    ofStage.getValue(), models, before.map(one -> one.stages.get(ofStage.getKey()))))));
            List<RuleUnit> again = SecondLook.of(units.getOrDefault(Stage.AUTHENTICITY, List.of()));
            StageRules second = again.isEmpty() ? null : stage(again, models, before.map(one -> one.secondLook));
            return new CompiledPack(pack, cache, models, stages, second);
        });
    }

    public RulePack pack() {
        return pack;
    }

    ParameterValues parameters() {
        return parameters;
    }

    /** The rules of a stage that fire for a candidate, by id. Safe for many threads. */
    public List<Rule> fired(Stage stage, Candidate candidate) {
        try (PackRun run = run(parameters, Deadline.NEVER)) {
            return run.fired(stage, List.of(candidate)).get(0);
        }
    }

    /**
     * A run of some candidates through the stages.
     *
     * @param budget of time; beyond it the run fails with the code {@code rule-time}
     */
    public PackRun run(Duration budget) {
        return run(parameters, Deadline.in(budget));
    }

    /**
     * The same with other numbers than the pack's own, such as those that were turned into a campaign's currency.
     *
     * @param budget of time; beyond it the run fails with the code {@code rule-time}
     */
    public PackRun run(ParameterValues numbers, Duration budget) {
        return run(numbers, Deadline.in(budget));
    }

    private PackRun run(ParameterValues numbers, Deadline until) {
        PackRun waiting = idle.pollFirst();
        PackRun run = waiting == null ? new PackRun(this) : waiting;
        run.begin(numbers, until);
        return run;
    }

    void back(PackRun run) {
        idle.addFirst(run);
        if (retired) {
            drain();
        }
    }

    /** A knowledge base that goes on in the next pack would hold on to sessions that are not closed. */
    private void drain() {
        for (PackRun run = idle.pollFirst(); run != null; run = idle.pollFirst()) {
            run.dispose();
        }
    }

    @Nullable
    StageRules stage(Stage stage) {
        return stages.get(stage);
    }

    @Nullable
    StageRules secondLook() {
        return secondLook;
    }

    private static List<RuleUnit> units(RulePack pack, Stage stage, String signature) {
        return pack.rules(stage).stream()
                .collect(Collectors.groupingBy(rule -> rule.place().file(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(CompiledPack::parts)
                .map(rules -> RuleUnit.of(rules, signature))
                .toList();
    }

    /** A long table in parts: beyond ten rules Drools builds on several threads, and orders what it writes by chance. */
    private static Stream<List<Rule>> parts(List<Rule> rules) {
        return IntStream.range(0, (rules.size() + MOST_RULES - 1) / MOST_RULES)
                .mapToObj(part -> rules.subList(part * MOST_RULES, Math.min(rules.size(), (part + 1) * MOST_RULES)));
    }

    private static StageRules stage(
            List<RuleUnit> units, Map<String, List<Model>> models, Optional<StageRules> before) {
        Map<String, List<Rule>> byName = new LinkedHashMap<>();
        Map<String, List<Model>> ofStage = new LinkedHashMap<>();
        for (RuleUnit unit : units) {
            ofStage.put(unit.key(), models.getOrDefault(unit.key(), List.of()));
            for (int i = 0; i < unit.rules().size(); i++) {
                // Two files with the same conditions are one unit: its match stands for the rules of both.
                byName.computeIfAbsent(unit.packageName() + ".r" + i, unused -> new ArrayList<>())
                        .add(unit.rules().get(i));
            }
        }
        List<String> keys = List.copyOf(ofStage.keySet());
        KieBase base = before.filter(one -> one.keys().equals(keys))
                .map(StageRules::base)
                .orElseGet(() ->
                        base(ofStage.values().stream().flatMap(List::stream).toList()));
        return new StageRules(keys, base, byName);
    }

    private static KieBase base(List<Model> models) {
        return withEngineLoader(() ->
                KieBaseBuilder.createKieBaseFromModel(models, KieServices.get().newKieBaseConfiguration()));
    }

    /** The context loader decides where Drools looks for its services; inside a plugin host, and on any thread, it must be ours. */
    private static <T> T withEngineLoader(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader context = thread.getContextClassLoader();
        thread.setContextClassLoader(CompiledPack.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(context);
        }
    }

    private static String signature(RulePack pack) {
        String facts = Arrays.stream(Fact.values())
                .map(fact -> fact.id() + ":" + fact.type())
                .collect(Collectors.joining(","));
        String own = pack.vocabulary().own().values().stream()
                .map(field -> field.name() + ":" + field.type())
                .sorted()
                .collect(Collectors.joining(","));
        return String.join("\n", facts, own, DROOLS, ApiVersion.CURRENT);
    }
}
