package dev.rapport;

import dev.rapport.api.Progress;
import dev.rapport.core.intake.ImportOptions;
import dev.rapport.judged.Plan;
import dev.rapport.report.seen.Edition;
import java.nio.file.Path;
import java.util.List;

/** Rapport inside another program: everything that a host needs. The README quotes it. */
final class EmbeddingExample {

    private EmbeddingExample() {}

    /** Reads a workspace's exports, judges and plans, and writes the client's reports. */
    static List<Path> shortlist(EngineConfig config) {
        try (Engine engine = Engine.open(config)) {
            Path workspace = config.workspace();
            engine.files().importFiles(List.of(workspace.resolve("exports")), ImportOptions.DEFAULT, Progress.NONE);
            Scoring scoring = engine.scoring().score(Progress.NONE);
            Plan plan = engine.plans().plan(scoring);
            plan.chosen().forEach(item -> System.getLogger("shop").log(System.Logger.Level.DEBUG, item.creatorId()));
            return engine.reports().write(scoring, plan, workspace.resolve("out"), Edition.CLIENT);
        }
    }
}
