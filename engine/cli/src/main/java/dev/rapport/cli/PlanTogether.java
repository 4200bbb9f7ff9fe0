package dev.rapport.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.Engine;
import dev.rapport.Scoring;
import dev.rapport.core.workspace.SheetLines;
import dev.rapport.judged.JointPlan;
import dev.rapport.judged.Plan;
import dev.rapport.report.words.Sentences;
import dev.rapport.wire.PlanJson;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** {@code plan --with NAME}: several campaigns of a workspace out of one budget. */
final class PlanTogether {

    private final Output output;
    private final List<String> names = new ArrayList<>();
    private final List<Scoring> scorings = new ArrayList<>();
    private final List<Sentences> words = new ArrayList<>();
    private final Engine engine;

    /** @param campaigns the engine's own first, each once; those after it stand in {@code campaigns/} */
    PlanTogether(Engine engine, List<String> campaigns, Output output) {
        this.engine = engine;
        this.output = output;
        add(campaigns.get(0), engine);
        for (String name : campaigns.subList(1, campaigns.size())) {
            try (Engine other = engine.withCampaign(name)) {
                Written.requireSound(other, output);
                add(name, other);
            }
        }
    }

    private void add(String name, Engine one) {
        Scoring scoring = one.scoring().score(output.progress());
        names.add(name);
        scorings.add(scoring);
        words.add(one.reports().sentences(scoring));
    }

    void plan(OptionalDouble leastReturn, Rows rows, boolean json, boolean book) {
        JointPlan joint = engine.plans().together(scorings, leastReturn);
        if (json) {
            List<ObjectNode> each = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                each.add(PlanJson.of(names.get(i), joint.plans().get(i), words.get(i)::of));
            }
            output.json(PlanJson.of(joint, each));
        } else {
            PlanTable.print(joint, words, names, rows, output);
        }
        if (book) {
            List<SheetLines.Line> lines = new ArrayList<>();
            for (int i = 0; i < scorings.size(); i++) {
                Plan plan = joint.plans().get(i);
                lines.addAll(engine.plans().book(scorings.get(i), plan));
            }
            PlanCommand.booked(lines, json, output);
        }
    }
}
