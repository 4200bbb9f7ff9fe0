package dev.rapport.core.rules.run;

import dev.rapport.api.ApiVersion;
import dev.rapport.api.RapportException;
import dev.rapport.api.facts.Fact;
import dev.rapport.api.model.Problem;
import dev.rapport.core.rules.pack.RulePack;
import dev.rapport.core.rules.tree.Rule;
import dev.rapport.core.rules.tree.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;

/** A pack ready to run: one knowledge base per stage, put together from units that are compiled once per content. */
public final class CompiledPack {

    private static final String DROOLS = "10.2.0";
    private static final int MOST_RULES = 10;

    private final RulePack pack;
    private final Map<Stage, StageRules> stages;

    private CompiledPack(RulePack pack, Map<Stage, StageRules> stages) {
        this.pack = pack;
        this.stages = stages;
    }

    /**
     * Compiles a checked pack.
     *
     * @param cache folder of compiled units, empty to compile every time
     */
    public static CompiledPack of(RulePack pack, Optional<Path> cache) {
        return of(pack, cache, Optional.empty());
    }

    /**
     * Compiles a checked pack.
     *
     * @param cache folder of compiled units, empty to compile every time
     * @param shipped units that came with the distribution, only read
     */
    public static CompiledPack of(RulePack pack, Optional<Path> cache, Optional<Path> shipped) {
        // The context loader decides where Drools looks for its services; inside a plugin host it must be ours.
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader engine = CompiledPack.class.getClassLoader();
        thread.setContextClassLoader(engine);
        try {
            String signature = signature(pack);
            Map<Stage, List<RuleUnit>> units = new EnumMap<>(Stage.class);
            for (Stage stage : Stage.values()) {
                units.put(stage, units(pack, stage, signature));
            }
            Map<String, List<Model>> models = models(units.values(), new UnitCache(cache, shipped), engine);
            Map<Stage, StageRules> stages = new EnumMap<>(Stage.class);
            units.forEach((stage, ofStage) -> stages.put(stage, stage(ofStage, models)));
            return new CompiledPack(pack, stages);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    public RulePack pack() {
        return pack;
    }

    /** The rules of a stage that fire for a case, by id. Safe for many threads. */
    public List<Rule> fired(Stage stage, Case input) {
        return stages.getOrDefault(stage, StageRules.NONE).fired(input);
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

    private static StageRules stage(List<RuleUnit> units, Map<String, List<Model>> models) {
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
        if (ofStage.isEmpty()) {
            return StageRules.NONE;
        }
        List<Model> all = ofStage.values().stream().flatMap(List::stream).toList();
        KieBase base =
                KieBaseBuilder.createKieBaseFromModel(all, KieServices.get().newKieBaseConfiguration());
        return new StageRules(base, byName);
    }

    /** Models of all units by key: from the cache, and what is missing compiled in one go. */
    private static Map<String, List<Model>> models(
            Collection<List<RuleUnit>> units, UnitCache cache, ClassLoader engine) {
        Map<String, List<Model>> models = new LinkedHashMap<>();
        Map<String, RuleUnit> missing = new LinkedHashMap<>();
        for (RuleUnit unit : units.stream().flatMap(List::stream).toList()) {
            Optional<List<Model>> cached = cached(unit, cache, engine);
            cached.ifPresentOrElse(known -> models.put(unit.key(), known), () -> missing.put(unit.key(), unit));
        }
        if (!missing.isEmpty()) {
            new UnitCompiler(engine).compile(List.copyOf(missing.values())).forEach((key, jar) -> {
                RuleUnit unit = missing.get(key);
                if (unit != null) {
                    models.put(key, load(unit, jar, engine));
                    cache.put(key, jar);
                }
            });
        }
        return models;
    }

    private static Optional<List<Model>> cached(RuleUnit unit, UnitCache cache, ClassLoader engine) {
        Optional<byte[]> jar = cache.get(unit.key());
        if (jar.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(CompiledUnit.models(jar.get(), engine));
        } catch (IOException | ReflectiveOperationException | LinkageError | RuntimeException e) {
            // A foreign file: compile as if it were not there.
            cache.remove(unit.key());
            return Optional.empty();
        }
    }

    private static List<Model> load(RuleUnit unit, byte[] jar, ClassLoader engine) {
        try {
            return CompiledUnit.models(jar, engine);
        } catch (IOException | ReflectiveOperationException | LinkageError e) {
            throw new RapportException(
                    Problem.error(
                            "rule-not-loaded",
                            "The compiled rules of this file reach for something that a rule may not use.",
                            unit.rules().get(0).place().toString(),
                            "Maybe report this file: it is a fault of the engine."),
                    e);
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
