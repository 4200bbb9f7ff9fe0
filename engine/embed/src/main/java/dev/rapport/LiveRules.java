package dev.rapport;

import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.run.CompiledPack;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The rules in use: read when first asked for, compiled when first judged by, and exchanged as a whole while others judge by them. Thread-safe. */
final class LiveRules {

    private final Supplier<RulePack> reader;
    private final Function<RulePack, CompiledPack> compiler;
    private volatile Optional<RulePack> pack = Optional.empty();
    private volatile Optional<CompiledPack> compiled = Optional.empty();

    LiveRules(Supplier<RulePack> reader, Function<RulePack, CompiledPack> compiler) {
        this.reader = reader;
        this.compiler = compiler;
    }

    RulePack pack() {
        Optional<RulePack> live = pack;
        return live.isPresent() ? live.get() : read();
    }

    /** Whoever asks once has a pack that fits together, whatever comes after. */
    CompiledPack compiled() {
        Optional<CompiledPack> live = compiled;
        return live.isPresent() ? live.get() : compile();
    }

    /** Nobody waits for it but who else wants to reload. */
    synchronized RulePack reload() {
        RulePack next = reader.get();
        Optional<CompiledPack> before = compiled;
        if (before.isPresent()) {
            compiled = Optional.of(before.get().next(next));
        }
        pack = Optional.of(next);
        before.ifPresent(CompiledPack::retire);
        return next;
    }

    private synchronized RulePack read() {
        if (pack.isEmpty()) {
            pack = Optional.of(reader.get());
        }
        return pack.get();
    }

    private synchronized CompiledPack compile() {
        if (compiled.isEmpty()) {
            compiled = Optional.of(compiler.apply(read()));
        }
        return compiled.get();
    }
}
