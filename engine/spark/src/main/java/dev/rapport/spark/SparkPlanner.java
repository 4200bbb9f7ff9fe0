package dev.rapport.spark;

import dev.rapport.judged.Figure;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.Plan;
import dev.rapport.scoring.judging.Judgements;
import dev.rapport.scoring.judging.Recipe;
import dev.rapport.scoring.plan.Asked;
import dev.rapport.scoring.plan.Census;
import dev.rapport.scoring.plan.Everybody;
import dev.rapport.scoring.plan.Look;
import dev.rapport.scoring.plan.PeopleCounts;
import dev.rapport.scoring.plan.Planner;
import dev.rapport.scoring.plan.PriceSearch;
import dev.rapport.scoring.plan.Screening;
import dev.rapport.scoring.plan.Stall;
import dev.rapport.scoring.plan.Terms;
import dev.rapport.scoring.plan.Trial;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;

/**
 * A plan of many: prices of money and limits are found by a few passes of sums over all creators, those who earn most at these prices are
 * given to the exact solver, and the bound of the prices holds for all.
 */
final class SparkPlanner {

    private final Broadcast<Kitchen> kitchen;
    private final AskedForm asked;
    private final int mostSolved;

    /** @param mostSolved how many creators the exact solver is given */
    SparkPlanner(Broadcast<Kitchen> kitchen, Asked asked, int mostSolved) {
        this.kitchen = kitchen;
        this.asked = new AskedForm(asked);
        this.mostSolved = mostSolved;
    }

    /** @param packed judgements, which are looked at more than once */
    ClusterPlan plan(JavaRDD<byte[]> packed) {
        Recipe recipe = kitchen.value().recipe();
        Screening screening = new Screening(recipe, asked.asked());
        Census census = new Census();
        packed.mapPartitions(Passes.census(kitchen, asked)).collect().forEach(census::merge);
        Figure measure = census.measure(recipe.campaign().objective());
        JavaRDD<Stall> stalls = packed.mapPartitions(Passes.stalls(kitchen, asked, measure))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        try {
            PeopleCounts people = new PeopleCounts();
            stalls.mapPartitions(Passes.people()).collect().forEach(people::merge);
            Everybody everybody = screening.everybody(measure, census, people);
            Terms terms = screening.terms(everybody);
            long candidates = stalls.count();
            boolean isAll = candidates <= mostSolved;
            // As many as are solved are held here as well: hundreds of passes over a few thousand cost what a pass
            // costs, and no more.
            List<Stall> few = isAll ? stalls.collect() : List.of();
            PriceSearch search = new PriceSearch(
                            terms,
                            trials -> isAll ? Look.at(few.iterator(), trials, terms) : look(stalls, trials, terms))
                    .search();
            List<String> nearest = Nearest.of(
                    stalls.mapPartitions(Passes.nearest(search.prices(), terms, mostSolved))
                            .collect(),
                    mostSolved);
            List<Judgement> solved = judgements(packed, new HashSet<>(nearest));
            Plan plan = new Planner(recipe).plan(solved, asked.asked(), everybody);
            double bound = search.bound();
            return new ClusterPlan(
                    isAll || plan.chosen().isEmpty() ? plan : proven(plan, bound),
                    bound,
                    candidates,
                    nearest.size(),
                    census.leftOut());
        } finally {
            stalls.unpersist();
        }
    }

    /** Sums are added in the order of the partitions, whichever is ready first: the same data and partitions give the same bits. */
    private static Look[] look(JavaRDD<Stall> stalls, List<Trial> trials, Terms terms) {
        List<Look[]> parts = stalls.mapPartitions(Passes.look(new ArrayList<>(trials), terms))
                .collect();
        Look[] sums = Look.at(java.util.Collections.emptyIterator(), trials, terms);
        for (Look[] part : parts) {
            for (int i = 0; i < sums.length; i++) {
                sums[i].merge(part[i]);
            }
        }
        return sums;
    }

    private List<Judgement> judgements(JavaRDD<byte[]> packed, Set<String> creators) {
        List<Judgement> judgements = new ArrayList<>();
        Iterator<byte[]> some = packed.mapPartitions(Passes.those(kitchen, new HashSet<>(creators)))
                .collect()
                .iterator();
        some.forEachRemaining(one -> judgements.add(kitchen.value().scorer().judgement(one)));
        judgements.sort(Judgements.BEST_FIRST);
        return judgements;
    }

    private static Plan proven(Plan plan, double bound) {
        return new Plan(
                plan.objective(),
                plan.measure(),
                plan.value(),
                plan.budget(),
                plan.cost(),
                OptionalDouble.of(bound > 0 ? Math.max(0, (bound - plan.value()) / bound) : 0),
                plan.chosen(),
                plan.left(),
                plan.bundles(),
                plan.limits(),
                plan.conflicts(),
                plan.totals(),
                plan.assumptions());
    }
}
