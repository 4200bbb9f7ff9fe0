package dev.rapport.spark;

import dev.rapport.scoring.judging.Recipe;
import dev.rapport.scoring.judging.Scorer;
import dev.rapport.scoring.rules.run.CompiledPack;
import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A recipe on its way to the executors: what travels is values of the JDK alone, and each executor compiles the pack once. */
final class Kitchen implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

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
                    made = new Scorer(recipe, CompiledPack.of(recipe.pack()));
                    scorer = made;
                }
            }
        }
        return made;
    }
}
