package dev.rapport.cli;

import dev.rapport.Engine;
import dev.rapport.Scoring;
import dev.rapport.api.RapportException;
import dev.rapport.judged.Plan;
import dev.rapport.judged.brief.Brief;
import dev.rapport.report.brief.BriefDocument;
import dev.rapport.report.words.Sentences;
import dev.rapport.wire.BriefJson;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What each creator is asked for. */
@Command(
        name = "brief",
        description = "What each creator who is chosen or booked is asked for, and what is still to agree.",
        mixinStandardHelpOptions = true)
final class BriefCommand implements Callable<Integer> {

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Parameters(paramLabel = "HANDLE", arity = "0..1", description = "A handle, or platform:handle (default: a list).")
    private Optional<String> handle = Optional.empty();

    @Option(names = "--all", description = "Every brief in full.")
    private boolean all;

    @Option(names = "--json", description = "One JSON object a creator.")
    private boolean json;

    BriefCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        if (handle.isPresent() && all) {
            output.error("rapport: usage: name a HANDLE, or --all. Maybe rapport brief alone lists who has one.");
            return ExitCode.WRONG_USAGE;
        }
        try (Engine engine = workspace.openSound(output)) {
            Scoring scoring = engine.scoring().score(output.progress());
            Plan plan = engine.plans().plan(scoring);
            List<Brief> briefs =
                    engine.results().brought(scoring, plan, output.progress()).briefs();
            if (briefs.isEmpty()) {
                throw new RapportException(BriefDocument.NOBODY);
            }
            print(meant(briefs), scoring, engine.reports().sentences(scoring));
            return ExitCode.DONE;
        }
    }

    private void print(List<Brief> briefs, Scoring scoring, Sentences words) {
        if (json) {
            briefs.forEach(brief -> output.json(BriefJson.of(brief, scoring.campaign(), words::of)));
        } else if (handle.isEmpty() && !all) {
            BriefPrint.list(briefs, output);
        } else {
            briefs.forEach(brief -> BriefPrint.whole(brief, scoring.campaign(), words, output));
        }
    }

    private List<Brief> meant(List<Brief> briefs) {
        if (handle.isEmpty()) {
            return briefs;
        }
        String wanted = handle.get();
        List<Brief> meant = briefs.stream()
                .filter(brief -> Handles.means(wanted, brief.creator(), List.of(brief.account())))
                .toList();
        List<String> ids = briefs.stream().map(Brief::creator).toList();
        if (meant.isEmpty()) {
            throw Handles.notFound(wanted, ids);
        }
        if (meant.size() > 1) {
            throw Handles.ambiguous(wanted, meant.stream().map(Brief::creator).toList());
        }
        return meant;
    }
}
