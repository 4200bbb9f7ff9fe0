package dev.rapport.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.Engine;
import dev.rapport.Scoring;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.PriceBand;
import dev.rapport.judged.Said;
import dev.rapport.report.words.Prices;
import dev.rapport.report.words.Sentences;
import dev.rapport.wire.ExplainJson;
import dev.rapport.wire.ScoreJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says why, line by line. */
@Command(name = "explain", description = "Why a creator has its score, line by line.", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Parameters(paramLabel = "HANDLE", arity = "0..1", description = "A handle, or platform:handle.")
    private Optional<String> handle = Optional.empty();

    @Option(names = "--all", description = "Everybody.")
    private boolean all;

    @Option(names = "--what-if", description = "Also the nearest changes that would alter the decision.")
    private boolean whatIf;

    @Option(names = "--json", description = "As score --json has it, with what to ask the creator for.")
    private boolean json;

    ExplainCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        if (handle.isEmpty() != all) {
            output.error("rapport: usage: name a HANDLE, or --all. Maybe rapport creators list shows who is there.");
            return ExitCode.WRONG_USAGE;
        }
        try (Engine engine = workspace.openSound(output)) {
            Scoring scoring = engine.scoring().score(output.progress());
            Sentences words = engine.reports().sentences(scoring);
            for (Judgement judgement : chosen(scoring)) {
                if (json) {
                    ObjectNode node = ScoreJson.of(judgement, words::of);
                    ExplainJson.askFor(node, scoring.questions(judgement), words::of);
                    ExplainJson.prices(node, scoring.prices(judgement));
                    if (whatIf) {
                        ExplainJson.whatIf(node, scoring.changes(judgement), words::of);
                    }
                    output.json(node);
                } else {
                    Explanation.print(
                            judgement,
                            words,
                            scoring.rules().words(scoring.campaign().language()),
                            output);
                    Explanation.list("a fair price", prices(scoring.prices(judgement), words.prices()), output);
                    Explanation.list("ask the creator for", said(scoring.questions(judgement), words), output);
                    if (whatIf) {
                        Explanation.list(
                                "what would change the decision", said(scoring.changes(judgement), words), output);
                    }
                }
            }
            return ExitCode.DONE;
        }
    }

    private static List<String> prices(List<PriceBand> bands, Prices words) {
        List<String> lines = new ArrayList<>();
        for (PriceBand band : bands) {
            lines.add(words.band(band));
            band.steps().forEach(step -> lines.add("  " + words.step(step)));
        }
        return lines;
    }

    private static List<String> said(List<? extends Said> all, Sentences words) {
        return all.stream().map(words::of).toList();
    }

    private List<Judgement> chosen(Scoring scoring) {
        if (all) {
            return scoring.judgements();
        }
        String wanted = handle.orElse("");
        List<Judgement> meant = scoring.judgements().stream()
                .filter(judgement -> Handles.means(wanted, judgement.creator()))
                .toList();
        if (meant.isEmpty()) {
            meant = scoring.judgements().stream()
                    .filter(judgement ->
                            Handles.isName(wanted, judgement.creator().name()))
                    .toList();
        }
        if (meant.isEmpty()) {
            throw Handles.notFound(
                    wanted,
                    scoring.judgements().stream()
                            .map(judgement -> judgement.creator().id())
                            .toList());
        }
        if (meant.size() > 1) {
            throw Handles.ambiguous(
                    wanted,
                    meant.stream().map(judgement -> judgement.creator().id()).toList());
        }
        return meant;
    }
}
