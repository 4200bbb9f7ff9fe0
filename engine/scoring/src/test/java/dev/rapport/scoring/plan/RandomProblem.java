package dev.rapport.scoring.plan;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.judged.Drivers;
import dev.rapport.judged.Forecast;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;

/** Offers and limits as campaigns have them, made up. */
final class RandomProblem {

    private RandomProblem() {}

    /** Two platforms with a cap, a tier with a cap, a niche and a market with a least number, a niche with a least share. */
    static List<Limit> limits(Random random, List<Offer> offers, int cap) {
        List<Limit> limits = new ArrayList<>();
        limits.add(new Limit("maxPerPlatform", "a", 0, Math.max(1, cap / 2), some(offers, 2, 0)));
        limits.add(new Limit("maxPerPlatform", "b", 0, Math.max(1, cap / 2), some(offers, 2, 1)));
        limits.add(new Limit("maxPerTier", "micro", 0, Math.max(1, cap * 2 / 3), some(offers, 3, 0)));
        limits.add(new Limit("minPerNiche", "x", 1 + random.nextInt(2), Integer.MAX_VALUE, some(offers, 7, 1)));
        limits.add(new Limit("minPerMarket", "DE", 1, Integer.MAX_VALUE, some(offers, 5, 2)));
        limits.add(share("y", 0.3, offers, some(offers, 4, 1)));
        return limits;
    }

    private static Limit share(String niche, double share, List<Offer> offers, BitSet some) {
        BitSet others = some(offers, 1, 0);
        others.andNot(some);
        return Limit.share("minPerNiche", niche, share, some, others);
    }

    static BitSet some(List<Offer> offers, int every, int rest) {
        BitSet some = new BitSet();
        for (int i = 0; i < offers.size(); i++) {
            if (offers.get(i).creator() % every == rest) {
                some.set(i);
            }
        }
        return some;
    }

    static List<Offer> offers(Random random, int creators) {
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < creators; i++) {
            double reach = Math.exp(8 + 1.2 * random.nextGaussian());
            for (int j = 1 + random.nextInt(3); j > 0; j--) {
                double value = reach * (0.5 + random.nextDouble());
                double price = Math.max(20, value * 0.03 * Math.exp(0.5 * random.nextGaussian()));
                offers.add(offer(i, BigDecimal.valueOf(Math.round(price * 100), 2), value));
            }
        }
        return offers;
    }

    static PlanProblem of(List<Offer> offers, int budget, List<Limit> limits, Set<Integer> fixed) {
        return new PlanProblem(
                offers, new Money(BigDecimal.valueOf(budget), Currency.getInstance("EUR")), limits, fixed);
    }

    static Offer offer(int creator, BigDecimal price, double value) {
        Forecast forecast = new Forecast(
                AccountRef.of("alpha", "", "h" + creator),
                Deliverable.POST,
                Map.of(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                0,
                1,
                Optional.empty(),
                List.of(),
                Drivers.NONE);
        return new Offer(creator, forecast, new Money(price, Currency.getInstance("EUR")), value);
    }
}
