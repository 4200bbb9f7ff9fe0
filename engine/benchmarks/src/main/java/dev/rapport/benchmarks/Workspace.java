package dev.rapport.benchmarks;

import dev.rapport.Engine;
import dev.rapport.EngineConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A throw-away workspace whose rules are a copy of the standard pack, for those who edit them. */
final class Workspace {

    private static final String CAMPAIGN =
            """
            name: Benchmark
            brand: {name: Kern & Kruste}
            budget: 3000 EUR
            markets: [DE]
            niches: {bread: [bread, sourdough]}
            deliverables: [post]
            """;

    private final Path folder;

    private Workspace(Path folder) {
        this.folder = folder;
    }

    static Workspace make() {
        try {
            Path folder = Files.createTempDirectory("rapport-benchmark");
            Files.writeString(folder.resolve("campaign.yaml"), CAMPAIGN);
            Path pack = Packs.folder().resolve("standard");
            try (Stream<Path> all = Files.walk(pack)) {
                List<Path> files = all.filter(Files::isRegularFile).toList();
                for (Path file : files) {
                    Path target = folder.resolve("rules").resolve(pack.relativize(file));
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
            return new Workspace(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    Engine open() {
        return Engine.openUnchecked(EngineConfig.of(folder, folder.resolve("home")));
    }

    /** Writes a threshold into a rule's file, as an author does. */
    void edit(double threshold) {
        String rule =
                """
                rule "fit/very-large"
                  @category(size) @points(-10)
                  @why("{followers} followers: no micro-influencer")
                when
                  Candidate( followers > %s )
                then
                end
                """;
        try {
            Files.writeString(folder.resolve("rules/fit/very-large.drl"), rule.formatted(threshold));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
