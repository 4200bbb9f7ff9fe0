package dev.rapport;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.core.runs.RunChanges;
import dev.rapport.core.runs.RunCodec;
import dev.rapport.core.runs.RunRecord;
import dev.rapport.core.store.RunStore;
import dev.rapport.judged.Since;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Runs that the workspace remembers, the newest twenty. */
public final class History {

    /** Stands for the newest run that differs. */
    public static final String LAST = "last";

    private final RunStore runs;

    History(RunStore runs) {
        this.runs = runs;
    }

    /** Remembers a run. */
    public void remember(Scoring scoring) {
        String id = scoring.run().id();
        Instant now = Instant.now();
        if (!runs.renew(id, now)) {
            byte[] content = RunCodec.pack(scoring.run(), scoring.rules(), scoring.judgements());
            runs.keep(new RunStore.Kept(id, scoring.rules().title(), now), content);
        }
    }

    /** The runs remembered, newest first. */
    public List<RunStore.Kept> runs() {
        return runs.all();
    }

    /**
     * Who changed since an earlier run, because of which data or which rule.
     *
     * @param since id of the run or its beginning, or {@link #LAST}
     * @throws RapportException when it is not remembered
     */
    public List<RunChanges.Change> since(String since, Scoring scoring) {
        RunRecord now = scoring.record();
        Optional<RunRecord> before = runs.all().stream()
                .filter(run -> since.equals(LAST)
                        ? !run.id().equals(now.id())
                        : run.id().startsWith(since))
                .findFirst()
                .flatMap(run -> runs.content(run.id()))
                .flatMap(RunCodec::unpack);
        if (before.isEmpty()) {
            String known = runs.all().stream().map(RunStore.Kept::id).limit(5).collect(Collectors.joining(", "));
            throw new RapportException(Problem.error(
                    "unknown-run",
                    "The run (" + since + ") is not remembered.",
                    "--since",
                    known.isEmpty() ? "Maybe rapport score first: it remembers its run." : "Maybe " + known + "."));
        }
        return RunChanges.between(before.get(), now);
    }

    /**
     * Whose decision is another than in the newest run of the same campaign that differs; empty where none is remembered. In memory are those
     * alone whose decision is another.
     */
    public Optional<Since> before(Scoring scoring) {
        return new EarlierRun(scoring).among(runs);
    }
}
