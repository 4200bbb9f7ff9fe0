package dev.rapport.spark;

import dev.rapport.api.Progress;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Exchange;
import dev.rapport.judged.ExchangeRate;
import dev.rapport.judged.Joins;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.Objective;
import dev.rapport.judged.Rate;
import dev.rapport.judged.Sheets;
import dev.rapport.scoring.judging.Gathering;
import dev.rapport.scoring.judging.Recipe;
import dev.rapport.scoring.judging.Scorer;
import dev.rapport.scoring.rules.pack.PackLoader;
import dev.rapport.scoring.rules.run.CompiledPack;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The standard pack and a campaign, and what one machine says by them. */
final class Recipes {

    private static final Path PACKS = Path.of("..", "..", "rules", "packs");

    private Recipes() {}

    static Recipe bread() {
        return bread(new Campaign.PlanLimits(OptionalDouble.empty(), OptionalInt.empty(), Optional.empty()));
    }

    static Recipe bread(Campaign.PlanLimits limits) {
        Campaign campaign = new Campaign(
                "Bread",
                new Campaign.Brand("Kern", "#0b6e69"),
                Objective.AWARENESS,
                Money.of("20000", "EUR"),
                Optional.of(LocalDate.of(2026, 3, 16)),
                Optional.empty(),
                Optional.empty(),
                ZoneId.of("Europe/Berlin"),
                List.of("DE", "AT"),
                new Campaign.TargetAudience(List.of("18-34"), List.of("female")),
                Map.of("bread", List.of("bread", "brot")),
                Map.of("slow", List.of("slow")),
                List.of("casino"),
                List.of("rivalbrot"),
                Map.of("violence", List.of("gun")),
                List.of(Deliverable.POST, Deliverable.VIDEO),
                new Campaign.Product(
                        Optional.of(Money.of("149", "EUR")),
                        OptionalDouble.of(0.55),
                        Optional.of(Money.of("14", "EUR"))),
                0.15,
                new Campaign.Assumptions(OptionalDouble.empty(), OptionalDouble.of(0.02)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Campaign.UsageRights.NONE,
                Campaign.ProductionPrices.NONE,
                Campaign.Attribution.DEFAULT,
                limits,
                "en");
        ExchangeRate rate = new ExchangeRate(
                LocalDate.of(2026, 1, 5),
                Currency.getInstance("USD"),
                Currency.getInstance("EUR"),
                new BigDecimal("0.9"));
        Sheets sheets = new Sheets(
                Joins.NONE,
                List.of(new Rate(AccountRef.of("instagram", "", "h1.0"), Deliverable.POST, Money.of("300", "EUR"))),
                List.of(),
                List.of(),
                new Exchange(List.of(rate)),
                List.of());
        return new Recipe(new PackLoader(List.of(PACKS)).load(PACKS.resolve("standard")), campaign, sheets, 7);
    }

    /** What one machine says, best first. */
    static List<Judgement> alone(Recipe recipe, List<Creator> creators) {
        Gathering gathering = new Scorer(recipe, CompiledPack.of(recipe.pack())).gather(Progress.NONE, creators.size());
        creators.forEach(gathering::add);
        return gathering.judgements();
    }
}
