package dev.rapport.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.Engine;
import dev.rapport.Scoring;
import dev.rapport.Verified;
import dev.rapport.api.RapportException;
import dev.rapport.core.runs.RunChanges;
import dev.rapport.judged.Plan;
import dev.rapport.judged.outcome.Brought;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether a report was made by this workspace as it is now. */
@Command(
        name = "verify",
        description =
                "Says whether a report, or each of a bundle, was made by this workspace as it is now, and else what changed since.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Parameters(
            paramLabel = "FILE",
            description = "The report, with the name that it was written by; or the zip of report --bundle.")
    private Path file = Path.of("shortlist.pdf");

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    VerifyCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try (Engine engine = workspace.openSound(output)) {
            Scoring scoring = engine.scoring().score(output.progress());
            Plan plan = engine.plans().plan(scoring);
            Brought brought = engine.results().brought(scoring, plan, output.progress());
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
                return bundle(engine, scoring, engine.reports().verifyBundle(file, scoring, plan, brought));
            }
            Verified verified = engine.reports().verify(file, scoring, plan, brought);
            Optional<List<RunChanges.Change>> changes = changed(engine, verified, scoring);
            if (json) {
                output.json(json(verified, changes));
            } else {
                print(verified, changes);
            }
            return verified.isSame() ? ExitCode.DONE : ExitCode.DONE_WITH_REJECTS;
        }
    }

    private int bundle(Engine engine, Scoring scoring, Map<String, Verified> files) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode array = node.putArray("files");
        boolean isSame = true;
        for (Map.Entry<String, Verified> one : files.entrySet()) {
            Verified verified = one.getValue();
            isSame &= verified.isSame();
            Optional<List<RunChanges.Change>> changes = changed(engine, verified, scoring);
            if (json) {
                array.add(json(verified, changes).put("file", one.getKey()));
            } else {
                output.line(one.getKey());
                print(verified, changes);
            }
        }
        List<String> written = engine.reports().writtenSince(file);
        if (json) {
            ArrayNode changed = node.put("same", isSame).putArray("written");
            written.forEach(changed::add);
            output.json(node);
        } else {
            if (!written.isEmpty()) {
                output.line("Written differently since: " + String.join(", ", written) + ".");
            }
            output.line(file + ": " + Counted.of(files.size(), "file", "files") + ", as its manifest names them; "
                    + (isSame
                            ? "all are what this workspace makes now."
                            : "not all are what this workspace makes now."));
        }
        return isSame ? ExitCode.DONE : ExitCode.DONE_WITH_REJECTS;
    }

    private static Optional<List<RunChanges.Change>> changed(Engine engine, Verified verified, Scoring scoring) {
        return verified.isSame() || verified.run().equals(verified.runNow())
                ? Optional.empty()
                : changes(engine, verified.run(), scoring);
    }

    /** Empty where the run is not remembered. */
    private static Optional<List<RunChanges.Change>> changes(Engine engine, String run, Scoring scoring) {
        try {
            return run.isEmpty()
                    ? Optional.empty()
                    : Optional.of(engine.scoring().history().since(run, scoring));
        } catch (RapportException e) {
            return Optional.empty();
        }
    }

    private void print(Verified verified, Optional<List<RunChanges.Change>> changes) {
        String what = verified.report() + ", " + verified.edition().id() + " edition";
        if (verified.isSame()) {
            output.line("Made by this workspace as it is now: " + what + ", the same to the byte, sha256 "
                    + verified.sha256() + ".");
            return;
        }
        output.line("Not what this workspace makes now: " + what + ", sha256 " + verified.sha256() + ", and now "
                + verified.expected() + ".");
        if (verified.run().isEmpty()) {
            output.line("The file does not say by which run it was made.");
        } else if (verified.run().equals(verified.runNow())) {
            output.line("It was made by the same run (" + verified.run()
                    + "): the file was changed, or the report's templates, bookings or results were.");
        } else if (changes.isEmpty()) {
            output.line("It was made by the run (" + verified.run() + "), which is not remembered; the run of now is ("
                    + verified.runNow() + ").");
        } else {
            int changed = changes.get().size();
            output.line("It was made by the run (" + verified.run() + "). Since then "
                    + (changed == 0
                            ? "no creator changed: the campaign, a sheet or the templates did."
                            : Counted.of(changed, "creator", "creators") + " changed: rapport score --since "
                                    + verified.run() + " says who and why."));
        }
    }

    private static ObjectNode json(Verified verified, Optional<List<RunChanges.Change>> changes) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("report", verified.report())
                .put("edition", verified.edition().id())
                .put("same", verified.isSame())
                .put("sha256", verified.sha256())
                .put("expected", verified.expected());
        if (!verified.run().isEmpty()) {
            node.put("run", verified.run());
        }
        node.put("runNow", verified.runNow());
        changes.ifPresent(all -> node.put("changed", all.size()));
        return node;
    }
}
