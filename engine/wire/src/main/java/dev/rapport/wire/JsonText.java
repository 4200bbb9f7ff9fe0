package dev.rapport.wire;

import dev.rapport.judged.Change;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.Plan;
import dev.rapport.judged.Question;
import dev.rapport.judged.Said;
import java.util.List;
import java.util.function.Function;

/** The same objects as text, for hosts that read JSON with a library of their own. */
public final class JsonText {

    private JsonText() {}

    /** {@code score --json}: one creator. */
    public static String score(Judgement judgement, Function<Said, String> words) {
        return ScoreJson.of(judgement, words).toString();
    }

    /** {@code explain --json --what-if}. */
    public static String explained(
            Judgement judgement, List<Question> questions, List<Change> changes, Function<Said, String> words) {
        return ExplainJson.of(judgement, questions, changes, words).toString();
    }

    /** {@code plan --json}. */
    public static String plan(Plan plan, Function<Said, String> words) {
        return PlanJson.of(plan, words).toString();
    }
}
