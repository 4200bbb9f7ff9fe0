package dev.rapport;

import dev.rapport.api.Progress;
import dev.rapport.api.model.Creator;
import dev.rapport.core.store.CreatorReader;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.RunInfo;
import dev.rapport.judged.Sheets;
import dev.rapport.scoring.judging.PeerCounts;
import dev.rapport.scoring.judging.Ready;
import dev.rapport.scoring.judging.Recipe;
import dev.rapport.scoring.judging.Scorer;
import dev.rapport.scoring.rules.run.CompiledPack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Creators are judged here. */
public final class ScoringRoom {

    /** Creators that go through the rules together. */
    private static final int TOGETHER = 128;

    private final House house;
    private final Supplier<Campaign> campaign;

    ScoringRoom(House house, Supplier<Campaign> campaign) {
        this.house = house;
        this.campaign = campaign;
    }

    /** Judges every creator in the store as it is now; what is imported meanwhile is not seen. */
    public Scoring score(Progress progress) {
        return score(house.rules.compiled(), progress);
    }

    /**
     * Judges by another pack than the workspace's, to compare.
     *
     * @param packFolder folder of the pack
     */
    public Scoring score(Path packFolder, Progress progress) {
        return score(house.compile(house.packLoader().load(packFolder)), progress);
    }

    /** Judges creators that the caller has in memory; nothing is stored. */
    public Scoring score(List<Creator> creators, Progress progress) {
        Scorer scorer = scorer(house.rules.compiled());
        Gathering gathering = new Gathering(scorer, progress, creators.size());
        creators.forEach(gathering::add);
        return gathering.scoring(Runs.ofCreators(house.config, scorer.recipe(), creators));
    }

    /** Earlier runs, to see who changed since. */
    public History history() {
        return new History(house.store.get().runs());
    }

    private Scoring score(CompiledPack rules, Progress progress) {
        Scorer scorer = scorer(rules);
        Sheets sheets = scorer.recipe().sheets();
        try (CreatorReader reader = new CreatorReader(house.store.get())) {
            Gathering gathering = new Gathering(scorer, progress, reader.creators(sheets.joins()));
            reader.forEach(sheets.joins(), gathering::add);
            return gathering.scoring(Runs.ofFiles(house.config, scorer.recipe(), reader.files()));
        }
    }

    private Scorer scorer(CompiledPack rules) {
        Recipe recipe = new Recipe(rules.pack(), campaign.get(), house.sheets(rules.pack()), house.config.seed());
        return new Scorer(recipe, rules);
    }

    /** Creators on their way: some at a time, and nobody's posts longer than that. */
    private static final class Gathering {

        private final Scorer scorer;
        private final Progress progress;
        private final long total;
        private final List<Creator> waiting = new ArrayList<>();
        private final List<Ready> ready = new ArrayList<>();
        private final PeerCounts counts = new PeerCounts();
        private long seen;

        Gathering(Scorer scorer, Progress progress, long total) {
            this.scorer = scorer;
            this.progress = progress;
            this.total = total;
        }

        void add(Creator creator) {
            progress.step(creator.name(), seen++, 2 * total);
            waiting.add(creator);
            if (waiting.size() == TOGETHER) {
                take();
            }
        }

        private void take() {
            List<Ready> more = scorer.ready(waiting);
            waiting.clear();
            counts.merge(Scorer.count(more));
            ready.addAll(more);
        }

        Scoring scoring(RunInfo run) {
            take();
            PeerCounts.Places places = counts.places();
            List<Judgement> judgements = new ArrayList<>(ready.size());
            for (int from = 0; from < ready.size(); from += TOGETHER) {
                List<Ready> batch = ready.subList(from, Math.min(from + TOGETHER, ready.size()));
                for (int i = 0; i < batch.size(); i++) {
                    progress.step(batch.get(i).creator().name(), total + from + i, total + ready.size());
                }
                judgements.addAll(scorer.judge(batch, places));
            }
            progress.report("", total + ready.size(), total + ready.size());
            return new Scoring(scorer, judgements, run);
        }
    }
}
