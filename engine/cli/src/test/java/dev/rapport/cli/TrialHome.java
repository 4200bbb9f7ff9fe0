package dev.rapport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A rule pack that says next to nothing, for tests of what is said around it. */
final class TrialHome {

    private TrialHome() {}

    static void write(Path pack) throws IOException {
        Files.createDirectories(pack.resolve("fit"));
        Files.writeString(
                pack.resolve("pack.yaml"),
                "id: standard\nversion: 1.0.0\nneeds-api: \">=1.0.0 & <2.0.0\"\ncategories:\n  fit: {weight: 1, base: 50}\n");
        Files.writeString(
                pack.resolve("fit/seen.drl"),
                "rule \"fit/seen\"\n  @category(fit) @points(5)\n  @why(\"is seen\")\nwhen\n  Candidate( followers > 0 )\nthen\nend\n");
    }
}
