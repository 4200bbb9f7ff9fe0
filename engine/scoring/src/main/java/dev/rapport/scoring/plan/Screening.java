package dev.rapport.scoring.plan;

import dev.rapport.api.model.Money;
import dev.rapport.judged.AccountMap;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.LeftOut;
import dev.rapport.judged.PersonDecision;
import dev.rapport.scoring.forecast.ForecastSettings;
import dev.rapport.scoring.judging.FeeBook;
import dev.rapport.scoring.judging.Recipe;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Of more creators than a solver takes: who may be chosen at all, and what each offers, in numbers. Thread-safe. */
public final class Screening {

    /** Figures that count people, in the order in which a stall has them. */
    private static final List<Figure> PEOPLE = List.of(Figure.REACH, Figure.REACH_IN_MARKETS);

    private final Campaign campaign;
    private final AccountMap<PersonDecision> decisions = new AccountMap<>();
    private final Admission admission;
    private final PlanSettings settings;
    private final Means means;
    private final Bundles bundles;
    private final Asked asked;

    public Screening(Recipe recipe, Asked asked) {
        this.campaign = recipe.campaign();
        recipe.sheets().decisions().forEach(said -> decisions.add(said.account(), said));
        this.admission = new Admission(campaign, decisions);
        this.settings = PlanSettings.of(recipe.pack().parameterValues());
        this.means = new Means(
                campaign, ForecastSettings.of(recipe.pack().parameterValues()).money());
        this.bundles = new Bundles(
                campaign, new FeeBook(recipe.sheets(), campaign.budget().currency(), recipe.day()));
        this.asked = asked;
    }

    /** Counts one. */
    public void count(Judgement judgement, Census census) {
        Optional<LeftOut> why = admission.keptOut(judgement);
        if (why.isPresent()) {
            census.leftOut(why.get().id());
            return;
        }
        Map<Figure, Boolean> known = new EnumMap<>(Figure.class);
        judgement
                .forecasts()
                .forEach(forecast -> forecast.figures().keySet().forEach(figure -> known.put(figure, true)));
        census.open(known, judgement.account());
    }

    /** What one offers; empty for one that may not be chosen, or of which nothing can be bought. */
    public Optional<Stall> stall(Judgement judgement, Figure measure) {
        Worth worth = new Worth(means, measure, settings.repeated());
        Optional<Offer> booked = new Agreed(asked.booked(), worth).of(0, judgement);
        List<Offer> offers = booked.map(List::of)
                .orElseGet(() -> admission.keptOut(judgement).isPresent()
                        ? List.of()
                        : new Offers(campaign, worth, means, bundles, asked)
                                .of(List.of(judgement), List.of(0), new HashMap<>()));
        return offers.isEmpty()
                ? Optional.empty()
                : Optional.of(stall(judgement, offers, booked.isPresent() || admission.isApproved(judgement)));
    }

    private Stall stall(Judgement judgement, List<Offer> offers, boolean isFixed) {
        List<Limit> limits = new Limits(campaign.plan(), offers, List.of(judgement)).all();
        long[] prices = new long[offers.size()];
        double[] values = new double[offers.size()];
        int[][] weights = new int[offers.size()][limits.size()];
        for (int i = 0; i < offers.size(); i++) {
            prices[i] = Market.units(offers.get(i).price(), RoundingMode.CEILING);
            values[i] = offers.get(i).value();
            for (int k = 0; k < limits.size(); k++) {
                weights[i][k] = limits.get(k).weight(i);
            }
        }
        Forecast first =
                judgement.forecasts().stream().findFirst().orElse(offers.get(0).forecast());
        double[] usual = new double[PEOPLE.size()];
        double[] most = new double[PEOPLE.size()];
        for (int f = 0; f < PEOPLE.size(); f++) {
            Worth people = new Worth(means, PEOPLE.get(f), settings.repeated());
            usual[f] = people.of(List.of(first));
            most[f] = offers.stream()
                    .mapToDouble(offer -> people.of(offer.parts()))
                    .max()
                    .orElse(0);
        }
        return new Stall(
                judgement.creator().id(),
                SharedAudience.platform(offers.get(0)),
                isFixed,
                prices,
                values,
                weights,
                usual,
                most);
    }

    /** What is true of all of them. @param people of all stalls */
    public Everybody everybody(Figure measure, Census census, PeopleCounts people) {
        if (settings.overlap() == 0) {
            return new Everybody(measure, Overlaps.NONE, Map.of());
        }
        Overlaps overlaps = Overlaps.of(
                settings.overlap(),
                census.samples().pools(settings.fewestShared()),
                people.usual(PEOPLE.indexOf(Figure.REACH)));
        Map<Figure, Map<String, Double>> pools = new EnumMap<>(Figure.class);
        for (int f = 0; f < PEOPLE.size(); f++) {
            pools.put(PEOPLE.get(f), people.pools(f, overlaps));
        }
        return new Everybody(measure, overlaps, pools);
    }

    /** What the plan may come to. */
    public Terms terms(Everybody everybody) {
        Money budget = campaign.budget();
        return Terms.of(
                Market.units(budget.amount(), RoundingMode.FLOOR),
                everybody.pools(),
                everybody.measure(),
                new Limits(campaign.plan(), new ArrayList<>(), List.of()).all());
    }
}
