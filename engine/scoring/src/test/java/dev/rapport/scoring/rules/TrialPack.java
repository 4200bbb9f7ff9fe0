package dev.rapport.scoring.rules;

import dev.rapport.api.model.Problem;
import dev.rapport.scoring.rules.pack.PackLoader;
import dev.rapport.scoring.rules.pack.RulePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small pack in a folder, for tests that write rules. */
public final class TrialPack {

    public static final String HEAD =
            """
            id: trial
            version: 1.0.0
            needs-api: ">=1.0.0 & <2.0.0"
            categories:
              fit: {weight: 1, base: 0, cap: 100, title: Fit}
            parameters:
              big: {value: 10000, unit: followers, source: assumption, why: a trial}
            fields:
              ownN: {type: number}
              ownT: {type: text}
              ownF: {type: flag}
            """;

    private final Path folder;

    public TrialPack(Path library) {
        this(library, "trial", HEAD);
    }

    public TrialPack(Path library, String name, String manifest) {
        this.folder = library.resolve(name);
        write("pack.yaml", manifest);
    }

    public Path folder() {
        return folder;
    }

    public TrialPack write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A rule of the stage fit with this condition. */
    public TrialPack rule(String name, String condition) {
        return write("fit/" + name + ".drl", drl("fit/" + name, condition));
    }

    public static String drl(String id, String condition) {
        return "rule \"" + id + "\"\n  @category(fit) @points(10)\n  @why(\"why\")\nwhen\n  Candidate( " + condition
                + " )\nthen\nend\n";
    }

    public RulePack load() {
        return loader().load(folder);
    }

    public List<Problem> check() {
        return loader().check(folder);
    }

    private PackLoader loader() {
        return new PackLoader(List.of(folder.getParent()));
    }
}
