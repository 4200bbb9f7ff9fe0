package dev.rapport.scoring.plan;

import dev.rapport.judged.Figure;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.LeftOut;
import java.util.List;
import java.util.Map;

/**
 * What a campaign could buy, before anything is chosen. Creators are places among the judgements, limits hold places among the offers.
 *
 * @param judgements everybody who was judged
 * @param offers what could be bought
 * @param worth by which figure, and how deliverables of one creator add up
 * @param people how many different ones a choice reaches
 * @param limits how many of which kind
 * @param fixed who is in whatever else would be better
 * @param why who could not be bought, with the reason
 * @param apart what is agreed and stands in no offer as it was agreed
 */
record Prepared(
        List<Judgement> judgements,
        List<Offer> offers,
        Worth worth,
        People people,
        List<Limit> limits,
        Fixed fixed,
        Map<Integer, LeftOut> why,
        Apart apart) {

    Prepared {
        offers = List.copyOf(offers);
        limits = List.copyOf(limits);
        why = Map.copyOf(why);
    }

    /** What is maximised. */
    Figure measure() {
        return worth.measure();
    }
}
