package dev.rapport.benchmarks;

import dev.rapport.judged.Decision;
import dev.rapport.judged.Reason;
import dev.rapport.judged.facts.Candidate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;

/** How many candidates a core judges in a second, beside hand-written Java, Easy Rules and JsonLogic. */
public final class Judging {

    private static int sink;

    private Judging() {}

    public static void main(String[] args) {
        int count = Integer.getInteger("candidates", 100_000);
        List<Candidate> all = SeededCandidates.of(count, 7);
        // The slow ones get fewer, so that each way takes about as long.
        List<Candidate> tenth = all.subList(0, count / 10);
        List<Candidate> hundredth = all.subList(0, count / 100);
        Contest contest = new Contest();
        long different = contest.differences(tenth);
        if (different > 0) {
            throw new IllegalStateException("Hand-written Java decides otherwise for " + different + " candidates.");
        }
        Others.Conditions easy = Others.easyRules(contest.pack(), contest.plain());
        Others.Conditions json = Others.jsonLogic(contest.pack());
        Map<String, Long> nanos = new Cpu()
                .way("Rapport", () -> batches(all, contest))
                .way("Rapport, one by one", () -> each(tenth, candidate -> reasons(contest.ours(candidate))))
                .way(
                        "Java",
                        () -> each(all, candidate -> reasons(contest.plain().judge(candidate))))
                .way("Rapport, every word read", () -> each(tenth, candidate -> words(contest.ours(candidate))))
                .way(
                        "Java, every word written",
                        () -> each(tenth, candidate -> words(contest.plain().judge(candidate))))
                .way("Easy Rules, conditions only", () -> each(tenth, easy::holding))
                .way("JsonLogic, conditions only", () -> each(hundredth, json::holding))
                .rounds(2, Integer.getInteger("rounds", 5));
        Map<String, Integer> sizes =
                Map.of("Rapport", all.size(), "Java", all.size(), "JsonLogic, conditions only", hundredth.size());
        double java = nanos.getOrDefault("Java", 1L) / (double) all.size();
        nanos.forEach((way, spent) -> {
            double each = spent / (double) sizes.getOrDefault(way, tenth.size());
            System.out.printf(Locale.ROOT, "| %s | %,.0f | %.1f | %.2f |%n", way, 1e9 / each, each / 1000, each / java);
        });
        System.out.println(contest.pack().rules().size() + " rules, " + (sink == 0 ? "nothing judged" : "all judged"));
    }

    private static void batches(List<Candidate> candidates, Contest contest) {
        for (int from = 0; from < candidates.size(); from += 1_000) {
            List<Candidate> batch = candidates.subList(from, Math.min(from + 1_000, candidates.size()));
            contest.ours(batch).forEach(decision -> sink += reasons(decision));
        }
    }

    private static void each(List<Candidate> candidates, ToIntFunction<Candidate> way) {
        for (Candidate candidate : candidates) {
            sink += way.applyAsInt(candidate);
        }
    }

    private static int reasons(Decision decision) {
        return decision.reasons().size();
    }

    private static int words(Decision decision) {
        int length = 0;
        for (Reason reason : decision.reasons()) {
            length += reason.text().length() + reason.conditions().size();
        }
        return length;
    }
}
