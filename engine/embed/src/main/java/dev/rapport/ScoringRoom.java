package dev.rapport;

import dev.rapport.api.Progress;
import dev.rapport.api.RapportException;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Problem;
import dev.rapport.core.runs.JudgedFile;
import dev.rapport.core.store.CreatorReader;
import dev.rapport.judged.Joins;
import dev.rapport.judged.PastOutcome;
import dev.rapport.judged.RunInfo;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.scoring.forecast.ForecastSettings;
import dev.rapport.scoring.forecast.MoneyBacktest;
import dev.rapport.scoring.judging.Gathering;
import dev.rapport.scoring.judging.Judgements;
import dev.rapport.scoring.judging.Recipe;
import dev.rapport.scoring.judging.Scorer;
import dev.rapport.scoring.judging.Shelf;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.run.CompiledPack;
import dev.rapport.scoring.workbench.series.SeriesBacktest;
import dev.rapport.written.Problems;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Creators are judged here. */
public final class ScoringRoom {

    private final House house;

    ScoringRoom(House house) {
        this.house = house;
    }

    /** Judges every creator in the store as it is now; what is imported meanwhile is not seen. */
    public Scoring score(Progress progress) {
        return counted(() -> {
            if (house.judged().filter(JudgedFile::hasAny).isEmpty()) {
                CompiledPack.expect();
            }
            return score(house.rules.compiled(), progress);
        });
    }

    /**
     * Judges by another pack than the workspace's, to compare.
     *
     * @param packFolder folder of the pack
     */
    public Scoring score(Path packFolder, Progress progress) {
        return counted(() -> score(house.compile(house.packLoader().load(packFolder)), progress));
    }

    private Scoring counted(Supplier<Scoring> work) {
        Scoring scoring = house.meter.time("score", work);
        house.meter.add(Meter.Count.JUDGED, scoring.judgements().size());
        return scoring;
    }

    /**
     * Judges creators that the caller has in memory; nothing is stored.
     *
     * @throws RapportException {@code creator-twice} and {@code no-accounts}, each for every creator that it is true of
     */
    public Scoring score(List<Creator> creators, Progress progress) {
        return counted(() -> judged(creators, progress));
    }

    private Scoring judged(List<Creator> creators, Progress progress) {
        requireSound(creators);
        CompiledPack.expect();
        Scorer scorer = scorer(house.rules.compiled());
        Gathering gathering = scorer.gather(progress, creators.size());
        creators.forEach(gathering::add);
        return new Scoring(scorer, gathering.judgements(), Runs.ofCreators(house.config, scorer.recipe(), creators));
    }

    /** How good the forecast is on posts of the store that are known already, each hidden from it in turn. */
    public SeriesBacktest backtest(Progress progress) {
        CompiledPack.expect();
        CompiledPack rules = house.rules.compiled();
        Scorer scorer = Scorer.ofOrganicPosts(scorer(rules).recipe(), rules);
        SeriesBacktest backtest = new SeriesBacktest(scorer);
        Joins joins = scorer.recipe().sheets().joins();
        try (CreatorReader reader = new CreatorReader(house.store.get())) {
            long total = reader.creators(joins);
            AtomicLong done = new AtomicLong();
            reader.forEach(joins, creator -> {
                backtest.add(creator);
                progress.report(creator.name(), done.incrementAndGet(), total);
            });
        }
        return backtest;
    }

    /**
     * Whether the money part of the forecast holds for made-up agencies whose truth is known.
     *
     * @throws RapportException when neither campaign nor pack has a conversion rate
     */
    public MoneyBacktest moneyBacktest() {
        Scorer scorer = scorer(house.rules.compiled());
        Candidate micro = Candidate.builder()
                .set(Fact.PLATFORM, "instagram")
                .set(Fact.FOLLOWERS, 30_000)
                .build();
        OptionalDouble table =
                scorer.judge().classify(List.of(micro)).get(0).candidate().known(Fact.CONVERSION_RATE);
        double rate = scorer.recipe()
                .campaign()
                .assumptions()
                .conversionRate()
                .orElseGet(() -> table.orElseThrow(() -> new RapportException(Problem.error(
                        "no-conversion-rate",
                        "Neither the campaign nor the rule pack says how many clicks become orders.",
                        "campaign.yaml",
                        "Maybe add assumptions: {conversionRate: 0.02}."))));
        ForecastSettings settings = ForecastSettings.of(scorer.pack().parameterValues());
        return new MoneyBacktest(settings, rate, house.config.seed());
    }

    /** What bookings of before brought, of whatever campaign, as outcomes.csv holds it. */
    public List<PastOutcome> outcomes() {
        return house.sheets(house.rules.pack()).outcomes();
    }

    /** Earlier runs, to see who changed since. */
    public History history() {
        return new History(house.store.get().runs());
    }

    /** One that is judged twice would be counted twice, one without accounts would be gone without a word. */
    private static void requireSound(List<Creator> creators) {
        Problems problems = new Problems();
        Set<String> ids = new HashSet<>();
        for (Creator creator : creators) {
            if (!ids.add(creator.id())) {
                problems.error(
                        "creator-twice",
                        "More than one creator has the id (" + creator.id() + ").",
                        "creators",
                        "Maybe they are one person with several accounts.");
            }
            if (creator.accounts().isEmpty()) {
                problems.error(
                        "no-accounts",
                        "The creator (" + creator.id() + ") has no account.",
                        "creators",
                        "Maybe leave it out until one is known.");
            }
        }
        problems.throwIfErrors();
    }

    private Scoring score(CompiledPack rules, Progress progress) {
        Scorer scorer = scorer(rules);
        Joins joins = scorer.recipe().sheets().joins();
        try (CreatorReader reader = new CreatorReader(house.store.get())) {
            String recipe = scorer.recipe().fingerprint();
            RunInfo run = Runs.ofFiles(house.config, scorer.recipe().pack(), recipe, reader.files());
            String key = Runs.key(recipe, reader);
            Optional<JudgedFile> kept = house.judged();
            Optional<List<byte[]>> before = kept.flatMap(file -> file.read(key));
            if (before.isPresent()) {
                return new Scoring(scorer, scorer.again(before.get()), run);
            }
            Supplier<Shelf> shelves =
                    kept.<Supplier<Shelf>>map(file -> file::shelf).orElse(Shelf::inMemory);
            Gathering gathering = scorer.gather(shelves, progress, reader.creators(joins));
            reader.forEach(joins, gathering::add);
            Judgements judgements = gathering.judgements();
            kept.ifPresent(file -> file.write(key, judgements.packed()));
            return new Scoring(scorer, judgements, run);
        }
    }

    /** All that everybody is judged by: pack, campaign, sheets and seed, as a cluster takes it. */
    public Recipe recipe() {
        return recipe(house.rules.pack());
    }

    /**
     * Writes every creator as tables for a cluster, with the recipe beside them; docs/spark.md has the columns.
     *
     * @param folder is made; earlier tables in it are replaced
     * @throws RapportException {@code export-not-written}
     */
    public Exported export(Path folder, Progress progress) {
        try (CreatorReader reader = new CreatorReader(house.store.get())) {
            return Exporting.write(reader, recipe(), folder, progress);
        }
    }

    private Scorer scorer(CompiledPack rules) {
        return new Scorer(recipe(rules.pack()), rules);
    }

    private Recipe recipe(RulePack pack) {
        Written written = Written.sound(house, pack);
        return new Recipe(pack, written.campaign(), written.read().before(written.campaign()), house.config.seed());
    }
}
