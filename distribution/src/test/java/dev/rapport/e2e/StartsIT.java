package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start loads: who judges nobody runs no rule. */
class StartsIT {

    @TempDir
    Path folder;

    @Test
    void whoAsksAboutKeptJudgementsLoadsNoCompiledRule() throws IOException {
        Path workspace = Demo.copy(folder.resolve("work"));
        loaded("score", "-w", workspace.toString());
        assertThat(loaded("explain", "-w", workspace.toString(), "zoe.backt"))
                .anyMatch(name -> name.startsWith("dev.rapport.scoring.rules.pack."))
                .noneMatch(StartsIT::isOfRules);
        assertThat(loaded("plan", "-w", workspace.toString())).noneMatch(StartsIT::isOfRules);
        assertThat(loaded("brief", "-w", workspace.toString())).noneMatch(StartsIT::isOfRules);
        // A changed campaign is judged anew.
        Path campaign = workspace.resolve("campaign.yaml");
        Files.writeString(campaign, Files.readString(campaign).replaceFirst("(?m)^name: .*$", "name: Another one"));
        assertThat(loaded("explain", "-w", workspace.toString(), "zoe.backt")).anyMatch(StartsIT::isOfRules);
        assertThat(loaded("explain", "-w", workspace.toString(), "zoe.backt")).noneMatch(StartsIT::isOfRules);
    }

    @Test
    void helpMakesNoVerbAndNoStore() throws IOException {
        assertThat(loaded("--help"))
                .contains("dev.rapport.cli.Main")
                .doesNotContain("dev.rapport.cli.WorkspaceOptions", "com.fasterxml.jackson.databind.ObjectMapper")
                .noneMatch(name -> name.startsWith("org.hsqldb."));
    }

    private static boolean isOfRules(String name) {
        return name.startsWith("rapport.u") || name.startsWith("org.drools.core.");
    }

    /** The classes that a command loads. */
    private List<String> loaded(String... command) throws IOException {
        Path log = folder.resolve("classes.txt");
        Rapport.Answer answer = new Rapport(folder)
                .with(Demo.QUICK + " -XX:SharedArchiveFile=" + Demo.archive() + " -Xlog:class+load:file=" + log
                        + ":none")
                .run(command);
        assertThat(answer.code()).as(answer.err()).isZero();
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(line -> line.replaceFirst(" .*", "")).toList();
        }
    }
}
