package dev.rapport.spark;

import dev.rapport.scoring.judging.Recipe;
import dev.rapport.scoring.judging.Scorer;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.run.CompiledPack;
import java.io.Serial;
import java.io.Serializable;
import java.lang.ref.SoftReference;
import org.jspecify.annotations.Nullable;

/** A recipe on its way to the executors: what travels is values of the JDK alone, and each executor compiles the pack once. */
final class Kitchen implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static SoftReference<@Nullable CompiledPack> last = new SoftReference<>(null);

    private final Recipe recipe;
    private transient volatile @Nullable Scorer scorer;

    Kitchen(Recipe recipe) {
        this.recipe = recipe;
    }

    Recipe recipe() {
        return recipe;
    }

    /** Thread-safe: the tasks of an executor share it. */
    Scorer scorer() {
        Scorer made = scorer;
        if (made == null) {
            synchronized (this) {
                made = scorer;
                if (made == null) {
                    made = new Scorer(recipe, compiled(recipe.pack()));
                    scorer = made;
                }
            }
        }
        return made;
    }

    /** An executor that judges one campaign after the other compiles their pack once. */
    private static synchronized CompiledPack compiled(RulePack pack) {
        CompiledPack before = last.get();
        if (before != null && before.pack().equals(pack)) {
            return before;
        }
        CompiledPack made = CompiledPack.of(pack);
        last = new SoftReference<>(made);
        return made;
    }
}
