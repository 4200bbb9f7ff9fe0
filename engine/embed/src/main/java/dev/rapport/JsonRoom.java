package dev.rapport;

import dev.rapport.judged.Judgement;
import dev.rapport.judged.Plan;
import dev.rapport.report.words.Sentences;
import dev.rapport.wire.JsonText;
import java.util.stream.Stream;

/** Scorings and plans as the JSON that the command line prints, one value a text, in the campaign's language. */
public final class JsonRoom {

    private final House house;

    JsonRoom(House house) {
        this.house = house;
    }

    /** One object a creator, best score first, as {@code rapport score --json} has them; each is made when it is looked at. */
    public Stream<String> scores(Scoring scoring) {
        Sentences words = words(scoring);
        return scoring.judgements().stream().map(judgement -> JsonText.score(judgement, words::of));
    }

    /** One creator with what to ask for and what would change the decision, as {@code rapport explain --json --what-if} has it. */
    public String explained(Scoring scoring, Judgement judgement) {
        Sentences words = words(scoring);
        return JsonText.explained(judgement, scoring.questions(judgement), scoring.changes(judgement), words::of);
    }

    /** A plan of a scoring, as {@code rapport plan --json} has it. */
    public String plan(Scoring scoring, Plan plan) {
        return JsonText.plan(plan, words(scoring)::of);
    }

    private Sentences words(Scoring scoring) {
        return new ReportRoom(house).sentences(scoring);
    }
}
