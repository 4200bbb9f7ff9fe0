package dev.rapport.cli;

import dev.rapport.Engine;
import dev.rapport.Scoring;
import dev.rapport.api.model.AccountRef;
import dev.rapport.judged.AccountProfile;
import dev.rapport.judged.outcome.Partner;
import dev.rapport.report.words.Sentences;
import dev.rapport.wire.PartnersJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Those with whom something was done before, and what to do next. */
@Command(
        name = "partners",
        description = "Every collaboration of a creator over time, and whether to renew, renegotiate or pause.",
        mixinStandardHelpOptions = true)
final class PartnersCommand implements Callable<Integer> {

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Parameters(
            paramLabel = "HANDLE",
            arity = "0..1",
            description = "One creator, with every collaboration (default: a line for each).")
    private Optional<String> handle = Optional.empty();

    @Option(names = "--json", description = "Everything as JSON.")
    private boolean json;

    @Option(names = "--all", description = "Every creator, also beyond the first 50 rows.")
    private boolean all;

    PartnersCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try (Engine engine = workspace.openSound(output)) {
            Scoring scoring = engine.scoring().score(output.progress());
            List<Partner> partners = engine.results().partners(scoring, output.progress());
            List<Partner> asked =
                    handle.map(wanted -> asked(wanted, partners, scoring)).orElse(partners);
            Sentences words = engine.reports().sentences(scoring);
            if (json) {
                output.json(PartnersJson.of(scoring.campaign().budget().currency(), asked));
            } else {
                new PartnersTable(asked, scoring.campaign().budget().currency())
                        .print(all ? Rows.ALL : Rows.FIRST, handle.isPresent(), words, output);
            }
            return ExitCode.DONE;
        }
    }

    private static List<Partner> asked(String wanted, List<Partner> partners, Scoring scoring) {
        Map<String, List<AccountRef>> known = new HashMap<>();
        partners.forEach(one -> known.put(one.past().creator(), List.of()));
        scoring.judgements()
                .forEach(one ->
                        known.computeIfPresent(one.creator().id(), (id, none) -> one.creator().accounts().stream()
                                .map(AccountProfile::ref)
                                .toList()));
        String creator = Handles.creator(wanted, known).orElseThrow(() -> Handles.notFound(wanted, known));
        return partners.stream()
                .filter(one -> one.past().creator().equals(creator))
                .toList();
    }
}
