package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MainTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void helpListsEveryVerb() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "demo",
                        "init",
                        "import",
                        "score",
                        "explain",
                        "plan",
                        "measure",
                        "partners",
                        "report",
                        "run",
                        "rules",
                        "templates",
                        "plugins",
                        "creators",
                        "doctor");
    }

    @Test
    void aStartMakesWhatItsArgumentsAskForAndNoLess() {
        Output output = new Output(System.out, System.err);
        CommandLine whole = CommandTree.whole(output);
        for (String[] arguments : new String[][] {{}, {"--help"}, {"-h"}}) {
            CommandLine asked = CommandTree.asked(output, arguments);
            assertThat(asked.getUsageMessage()).isEqualTo(whole.getUsageMessage());
            assertThat(asked.getSubcommands().keySet())
                    .isEqualTo(whole.getSubcommands().keySet());
        }
        whole.getSubcommands().forEach((name, verb) -> {
            CommandLine asked = CommandTree.asked(output, name, "-w", "work");
            assertThat(asked.getSubcommands().get(name).getUsageMessage()).isEqualTo(verb.getUsageMessage());
            assertThat(asked.getSubcommands())
                    .hasSize(
                            name.equals("help") || name.equals("completion")
                                    ? whole.getSubcommands().size()
                                    : 1);
        });
        for (String[] arguments : new String[][] {{"imprt"}, {"@file"}, {"--help", "explain"}}) {
            assertThat(CommandTree.asked(output, arguments).getSubcommands()).hasSameSizeAs(whole.getSubcommands());
        }
    }

    @Test
    void helpOfAVerbIsThatOfTheVerb() {
        assertThat(run("help", "explain")).isZero();
        String told = out.toString(StandardCharsets.UTF_8);
        out.reset();
        assertThat(run("explain", "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(told).contains("--what-if");
    }

    @Test
    void helpReachesTheVerbsBelowAVerb() {
        assertThat(run("help", "plugins", "check")).isZero();
        String told = out.toString(StandardCharsets.UTF_8);
        out.reset();
        assertThat(run("plugins", "check", "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(told).contains("--fixtures");
    }

    @Test
    void helpOfAVerbThatThereIsNotNamesThoseThatThereAre() {
        assertThat(run("help", "plugins", "chek")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("help", "score", "all")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("unknown-verb: (rapport plugins) has no verb (chek). Maybe one of ")
                .contains("check")
                .contains("The verb (rapport score) has no verb (all) below it. Maybe rapport score --help.");
    }

    @Test
    void aCommandThatIsShownCanBePastedWhereTheFolderHasBlanks() {
        String work = folder.resolve("our spring").toString();
        assertThat(run("init", work)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("rapport run -w '" + work + "'");
    }

    @Test
    void aFolderThatTheMachineDoesNotGiveIsNoMistakeOfOurs() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file");
        assertThat(run("init", taken.resolve("work").toString())).isEqualTo(ExitCode.COULD_NOT);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("file-refused")
                .contains(taken.toString())
                .contains("Maybe")
                .doesNotContain("internal-error");
    }

    @Test
    void initNeverWritesOverAWorkspace() {
        String work = folder.resolve("work").toString();
        assertThat(run("init", work)).isZero();
        assertThat(run("init", work)).isEqualTo(ExitCode.COULD_NOT);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("workspace-exists")
                .contains("Maybe");
    }

    @Test
    void pluginNamesArePlainAndAFolderWithFilesIsLeftAlone() {
        assertThat(run("plugins", "new", "Tea_Talk")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("bad-plugin-name")
                .contains("Maybe my-platform");
        String work = folder.resolve("work").toString();
        run("init", work);
        assertThat(run("plugins", "new", "tea-talk", "--dir", work)).isEqualTo(ExitCode.COULD_NOT);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("plugin-exists")
                .contains("--dir");
    }

    @Test
    void accountThatIsNoneIsSaidWithAnExample() {
        String work = folder.resolve("work").toString();
        run("init", work);
        assertThat(run("import", "-w", work, "--account", "zoe")).isEqualTo(ExitCode.COULD_NOT);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("bad-account").contains("instagram:zoe.backt");
    }

    @Test
    void wideScriptsCountAsTwoColumns() {
        assertThat(TextTable.width("田中")).isEqualTo(4);
        assertThat(TextTable.width("Zoë")).isEqualTo(3);
        assertThat(TextTable.width("e\u0301")).isEqualTo(1);
    }

    private int run(String... arguments) {
        return Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }
}
