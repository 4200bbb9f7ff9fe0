package shop;

import dev.rapport.Engine;
import dev.rapport.EngineConfig;
import dev.rapport.Scoring;
import dev.rapport.api.Progress;
import dev.rapport.api.RapportException;
import dev.rapport.core.intake.ImportOptions;
import dev.rapport.judged.Plan;
import dev.rapport.report.seen.Edition;
import java.nio.file.Path;
import java.util.List;

/** Reads the exports of a workspace, judges, plans, and writes the client's reports. */
public final class Shortlist {

    private Shortlist() {}

    /** @param arguments the workspace, and an unpacked distribution */
    public static void main(String[] arguments) {
        try {
            write(EngineConfig.of(Path.of(arguments[0]), Path.of(arguments[1]))).forEach(System.out::println);
        } catch (RapportException e) {
            e.problems().forEach(System.err::println);
            System.exit(1);
        }
    }

    /** Gives the files that were written, in the workspace's folder {@code out}. */
    static List<Path> write(EngineConfig config) {
        try (Engine engine = Engine.open(config)) {
            Path workspace = config.workspace();
            engine.files().importFiles(List.of(workspace.resolve("exports")), ImportOptions.DEFAULT, Progress.NONE);
            Scoring scoring = engine.scoring().score(Progress.NONE);
            Plan plan = engine.plans().plan(scoring);
            return engine.reports().write(scoring, plan, workspace.resolve("out"), Edition.CLIENT);
        }
    }
}
