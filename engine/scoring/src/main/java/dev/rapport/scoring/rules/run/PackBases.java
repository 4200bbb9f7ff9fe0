package dev.rapport.scoring.rules.run;

import dev.rapport.api.ApiVersion;
import dev.rapport.judged.facts.Fact;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;

/** One knowledge base per stage of a pack, put together from units that are compiled once per content. */
final class PackBases {

    private static final String DROOLS = "10.2.0";
    private static final int MOST_RULES = 10;

    private final Map<String, List<Model>> models;
    private final Map<Stage, StageRules> stages;
    private final @Nullable StageRules secondLook;

    private PackBases(Map<String, List<Model>> models, Map<Stage, StageRules> stages, @Nullable StageRules secondLook) {
        this.models = models;
        this.stages = stages;
        this.secondLook = secondLook;
    }

    /**
     * Compiles what neither the cache nor those of before hold.
     *
     * @param before the bases of an earlier version of the pack, which go on working
     */
    static PackBases make(RulePack pack, UnitCache cache, Optional<PackBases> before) {
        return withEngineLoader(() -> {
            ClassLoader engine = PackBases.class.getClassLoader();
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
            return new PackBases(models, stages, second);
        });
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
                .flatMap(PackBases::parts)
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
        thread.setContextClassLoader(PackBases.class.getClassLoader());
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
