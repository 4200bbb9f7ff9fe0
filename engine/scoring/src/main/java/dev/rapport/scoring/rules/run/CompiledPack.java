package dev.rapport.scoring.rules.run;

import dev.rapport.judged.facts.Candidate;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.tree.ParameterValues;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * A pack ready to run. One that was made to be compiled {@link #later} knows its words, numbers and thresholds at once; its compiled rules are
 * loaded when somebody is judged, and never where nobody is.
 */
public final class CompiledPack {

    private final RulePack pack;
    private final ParameterValues parameters;
    private final UnitCache cache;
    private final ConcurrentLinkedDeque<PackRun> idle = new ConcurrentLinkedDeque<>();

    private volatile Optional<PackBases> bases;
    private volatile boolean retired;

    private CompiledPack(RulePack pack, UnitCache cache, Optional<PackBases> bases) {
        this.pack = pack;
        this.parameters = pack.parameterValues();
        this.cache = cache;
        this.bases = bases;
    }

    /** Says that a pack will be compiled soon; returns at once. */
    public static void expect() {
        ColdStart.begin();
    }

    /** Compiles a checked pack, and keeps nothing. */
    public static CompiledPack of(RulePack pack) {
        return of(pack, UnitCache.none());
    }

    /** Compiles of a checked pack what the cache does not hold. */
    public static CompiledPack of(RulePack pack, UnitCache cache) {
        return new CompiledPack(pack, cache, Optional.of(PackBases.make(pack, cache, Optional.empty())));
    }

    /** The same for who may find that everybody was judged before: it is done when somebody is judged. */
    public static CompiledPack later(RulePack pack, UnitCache cache) {
        return new CompiledPack(pack, cache, Optional.empty());
    }

    /**
     * Another version of the pack, made beside this one, which goes on working: only files whose conditions changed are compiled, and only
     * stages that have such files are put together again. Of one by which nobody was judged yet it is compiled later, as this one is.
     */
    public CompiledPack next(RulePack changed) {
        Optional<PackBases> before = bases;
        return new CompiledPack(changed, cache, before.map(made -> PackBases.make(changed, cache, before)));
    }

    /** Says that another pack has taken over: runs that are under way end in peace, and sessions are not kept any longer. */
    public void retire() {
        retired = true;
        drain();
    }

    public RulePack pack() {
        return pack;
    }

    ParameterValues parameters() {
        return parameters;
    }

    /** The rules of a stage that fire for a candidate, by id. Safe for many threads. */
    public List<Rule> fired(Stage stage, Candidate candidate) {
        try (PackRun run = run(parameters, Deadline.NEVER)) {
            return run.fired(stage, List.of(candidate)).get(0);
        }
    }

    /**
     * A run of some candidates through the stages.
     *
     * @param budget of time; beyond it the run fails with the code {@code rule-time}
     */
    public PackRun run(Duration budget) {
        return run(parameters, budget);
    }

    /**
     * The same with other numbers than the pack's own, such as those that were turned into a campaign's currency.
     *
     * @param budget of time; beyond it the run fails with the code {@code rule-time}
     */
    public PackRun run(ParameterValues numbers, Duration budget) {
        // What is compiled now takes none of the candidate's time.
        bases();
        return run(numbers, Deadline.in(budget));
    }

    private PackRun run(ParameterValues numbers, Deadline until) {
        PackRun waiting = idle.pollFirst();
        PackRun run = waiting == null ? new PackRun(this) : waiting;
        run.begin(numbers, until);
        return run;
    }

    void back(PackRun run) {
        idle.addFirst(run);
        if (retired) {
            drain();
        }
    }

    /** A knowledge base that goes on in the next pack would hold on to sessions that are not closed. */
    private void drain() {
        for (PackRun run = idle.pollFirst(); run != null; run = idle.pollFirst()) {
            run.dispose();
        }
    }

    /** Made once, whoever asks at the same time. */
    PackBases bases() {
        Optional<PackBases> made = bases;
        return made.isPresent() ? made.get() : make();
    }

    private synchronized PackBases make() {
        if (bases.isEmpty()) {
            bases = Optional.of(PackBases.make(pack, cache, Optional.empty()));
        }
        return bases.get();
    }
}
