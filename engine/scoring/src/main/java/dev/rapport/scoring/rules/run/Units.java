package dev.rapport.scoring.rules.run;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.model.Model;

/** Models of units: those at hand, else from the cache, and what is missing compiled in one go. */
final class Units {

    private final UnitCache cache;
    private final ClassLoader engine;

    Units(UnitCache cache, ClassLoader engine) {
        this.cache = cache;
        this.engine = engine;
    }

    /**
     * Models by key.
     *
     * @param known models at hand, by key
     */
    Map<String, List<Model>> models(Collection<List<RuleUnit>> units, Map<String, List<Model>> known) {
        Map<String, List<Model>> models = new LinkedHashMap<>();
        Map<String, RuleUnit> missing = new LinkedHashMap<>();
        List<RuleUnit> all = units.stream().flatMap(List::stream).toList();
        // Each unit has a loader of its own, so that the cores need not wait for each other.
        List<Optional<List<Model>>> found = all.parallelStream()
                .map(unit -> Optional.ofNullable(known.get(unit.key())).or(() -> cached(unit)))
                .toList();
        for (int i = 0; i < all.size(); i++) {
            RuleUnit unit = all.get(i);
            found.get(i).ifPresentOrElse(model -> models.put(unit.key(), model), () -> missing.put(unit.key(), unit));
        }
        if (!missing.isEmpty()) {
            new UnitCompiler(engine).compile(List.copyOf(missing.values())).forEach((key, jar) -> {
                RuleUnit unit = missing.get(key);
                if (unit != null) {
                    models.put(key, load(unit, jar));
                    cache.put(key, jar);
                }
            });
        }
        return models;
    }

    private Optional<List<Model>> cached(RuleUnit unit) {
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

    private List<Model> load(RuleUnit unit, byte[] jar) {
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
}
