package dev.rapport.scoring.judging;

import dev.rapport.judged.Evidence;
import dev.rapport.judged.Reason;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.packed.PackedInput;
import dev.rapport.judged.packed.PackedOutput;
import dev.rapport.scoring.rules.Judge;
import dev.rapport.scoring.rules.Told;
import dev.rapport.scoring.rules.score.WeightLine;
import dev.rapport.scoring.rules.tree.Rule;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reasons as few bytes: which rule said which of its outcomes about which facts. Words are made from these when somebody reads them, as they
 * are when a creator was just judged.
 */
final class ReasonCodec {

    private static final Reason.Kind[] KINDS = Reason.Kind.values();
    private static final int RULE = 0;
    private static final int WEIGHT = 1;
    private static final int LINE = 2;

    private final Judge judge;
    private final List<Rule> rules;
    private final Map<Rule, Integer> places = new IdentityHashMap<>();
    private final String title;
    private final Map<String, Integer> categories = new HashMap<>();
    private final List<String> names;

    ReasonCodec(Judge judge) {
        this.judge = judge;
        this.rules = judge.pack().rules();
        this.title = judge.pack().title();
        rules.forEach(rule -> places.put(rule, places.size()));
        this.names = List.copyOf(judge.pack().categories().keySet());
        names.forEach(name -> categories.put(name, categories.size()));
    }

    /** @param base facts that the reader has: those that a stage saw are told by what differs from them */
    void write(List<Reason> reasons, Candidate base, PackedOutput out) {
        Map<Candidate, Integer> seen = new IdentityHashMap<>();
        List<Candidate> stages = new ArrayList<>();
        for (Reason reason : reasons) {
            if (reason.evidence().source().orElse(null) instanceof Told told
                    && seen.putIfAbsent(told.candidate(), seen.size()) == null) {
                stages.add(told.candidate());
            }
        }
        out.number(stages.size());
        stages.forEach(stage -> CandidateCodec.write(stage, base, out));
        out.number(reasons.size());
        for (Reason reason : reasons) {
            out.number(reason.kind().ordinal());
            decimal(reason.points(), out);
            Evidence.Source source = reason.evidence().source().orElse(null);
            if (source instanceof Told told) {
                out.number(RULE);
                out.number(places.getOrDefault(told.rule(), -1));
                out.number(told.rule().outcomes().indexOf(told.outcome()));
                out.number(seen.getOrDefault(told.candidate(), 0));
            } else if (source instanceof WeightLine line) {
                out.number(WEIGHT);
                out.number(categories.getOrDefault(line.category(), 0));
                out.decimal(line.share());
                out.decimal(line.part());
                out.truth(line.isThin());
                out.decimal(line.data());
                out.decimal(line.full());
            } else {
                out.number(LINE);
                out.number(categories.getOrDefault(reason.category(), -1) + 1L);
            }
        }
    }

    List<Reason> read(Candidate base, PackedInput in) throws IOException {
        List<Candidate> stages = new ArrayList<>();
        for (int i = in.size(); i > 0; i--) {
            stages.add(CandidateCodec.read(base, in));
        }
        List<Reason> reasons = new ArrayList<>();
        for (int i = in.size(); i > 0; i--) {
            Reason.Kind kind = KINDS[in.size()];
            BigDecimal points = decimal(in);
            reasons.add(
                    switch (in.size()) {
                        case RULE -> said(kind, points, stages, in);
                        case WEIGHT -> weight(kind, points, in);
                        default -> line(kind, points, in);
                    });
        }
        return reasons;
    }

    private Reason said(Reason.Kind kind, BigDecimal points, List<Candidate> stages, PackedInput in)
            throws IOException {
        Rule rule = rules.get(in.size());
        Reason said = judge.reason(rule, rule.outcomes().get(in.size()), stages.get(in.size()));
        // Points in a category of which nothing is known count nothing, and the line stays.
        return said.points().equals(points)
                ? said
                : new Reason(kind, said.rule(), said.packVersion(), said.category(), points, said.evidence());
    }

    private Reason weight(Reason.Kind kind, BigDecimal points, PackedInput in) throws IOException {
        String category = names.get(in.size());
        WeightLine line =
                new WeightLine(judge.wording(), category, in.exact(), in.exact(), in.truth(), in.decimal(), in.exact());
        return new Reason(kind, "weight/" + category, title, "total", points, Evidence.later(line));
    }

    private Reason line(Reason.Kind kind, BigDecimal points, PackedInput in) throws IOException {
        int place = in.size() - 1;
        String category = place < 0 ? "total" : names.get(place);
        String rule = (kind == Reason.Kind.BASE ? "base/" : "cap/") + category;
        return judge.scorecard().again(kind, rule, category, points);
    }

    static void decimal(BigDecimal number, PackedOutput out) {
        out.number(number.scale());
        byte[] unscaled = number.unscaledValue().toByteArray();
        out.number(unscaled.length);
        for (byte one : unscaled) {
            out.number(one & 0xFF);
        }
    }

    static BigDecimal decimal(PackedInput in) throws IOException {
        int scale = in.size();
        byte[] unscaled = new byte[Math.min(64, in.size())];
        for (int i = 0; i < unscaled.length; i++) {
            unscaled[i] = (byte) in.size();
        }
        return new BigDecimal(new BigInteger(unscaled), scale);
    }
}
