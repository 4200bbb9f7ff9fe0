package dev.rapport;

import dev.rapport.api.Progress;
import dev.rapport.api.model.Plan;
import dev.rapport.core.intake.ImportOptions;
import java.nio.file.Path;
import java.util.List;

/** Rapport inside another program: everything that a host needs. */
final class EmbeddingExample {

    private EmbeddingExample() {}

    /** Reads a workspace's exports, judges and plans, and writes the client's reports. */
    static List<Path> shortlist(Path workspace, Path distribution) {
        EngineConfig config = EngineConfig.of(workspace, distribution).withReaders(List.of(new ListReader()));
        try (Engine engine = Engine.open(config)) {
            engine.importFiles(List.of(workspace.resolve("exports")), ImportOptions.DEFAULT, Progress.NONE);
            Scoring scoring = engine.score(Progress.NONE);
            Plan plan = engine.plan(scoring);
            plan.chosen().forEach(item -> System.getLogger("shop").log(System.Logger.Level.DEBUG, item.creatorId()));
            return engine.report(scoring, plan, workspace.resolve("out"), false);
        }
    }
}
