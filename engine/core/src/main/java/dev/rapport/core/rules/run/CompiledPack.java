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
            UnitCache units = new UnitCache(cache, shipped);
            Map<Stage, StageRules> stages = new EnumMap<>(Stage.class);
            for (Stage stage : Stage.values()) {
                stages.put(stage, stage(pack, stage, units, engine));
            }
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

    private static StageRules stage(RulePack pack, Stage stage, UnitCache cache, ClassLoader engine) {
        Map<String, List<Rule>> byFile = pack.rules(stage).stream()
                .collect(Collectors.groupingBy(rule -> rule.place().file(), LinkedHashMap::new, Collectors.toList()));
        Map<String, List<Rule>> byName = new LinkedHashMap<>();
        Map<String, Model> models = new LinkedHashMap<>();
        for (List<Rule> rules :
                byFile.values().stream().flatMap(CompiledPack::parts).toList()) {
            RuleUnit unit = RuleUnit.of(rules, signature(pack));
            if (!models.containsKey(unit.key())) {
                List<Model> loaded = models(unit, cache, engine);
                for (int i = 0; i < loaded.size(); i++) {
                    models.put(i == 0 ? unit.key() : unit.key() + "/" + i, loaded.get(i));
                }
            }
            for (int i = 0; i < rules.size(); i++) {
                // Two files with the same conditions are one unit: its match stands for the rules of both.
                byName.computeIfAbsent(unit.packageName() + ".r" + i, unused -> new ArrayList<>())
                        .add(rules.get(i));
            }
        }
        if (models.isEmpty()) {
            return StageRules.NONE;
        }
        KieBase base = KieBaseBuilder.createKieBaseFromModel(
                new ArrayList<>(models.values()), KieServices.get().newKieBaseConfiguration());
        return new StageRules(base, byName);
    }

    /** A long table in parts: beyond ten rules Drools builds on several threads, and orders what it writes by chance. */
    private static Stream<List<Rule>> parts(List<Rule> rules) {
        return IntStream.range(0, (rules.size() + MOST_RULES - 1) / MOST_RULES)
                .mapToObj(part -> rules.subList(part * MOST_RULES, Math.min(rules.size(), (part + 1) * MOST_RULES)));
    }

    private static List<Model> models(RuleUnit unit, UnitCache cache, ClassLoader engine) {
        Optional<byte[]> cached = cache.get(unit.key());
        if (cached.isPresent()) {
            try {
                return CompiledUnit.models(cached.get(), engine);
            } catch (IOException | ReflectiveOperationException | LinkageError | RuntimeException e) {
                // A half-written or foreign file: compile as if it were not there.
                cache.remove(unit.key());
            }
        }
        byte[] compiled = new UnitCompiler(engine).compile(unit);
        try {
            List<Model> models = CompiledUnit.models(compiled, engine);
            cache.put(unit.key(), compiled);
            return models;
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
