package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The launchers for Windows say what the others say, compared as texts. {@link WindowsLauncherIT} runs the one that everybody uses.
 */
class LaunchersIT {

    private static final Pattern FLAG =
            Pattern.compile("-X[X:+A-Za-z0-9]*[A-Za-z0-9]=?[0-9]*|-Djava[.a-z]+=true|-Drapport\\.home");

    @Test
    void bothGiveJavaTheSameFlags() throws IOException {
        assertThat(flags(text("rapport.cmd"))).hasSizeGreaterThan(8).isEqualTo(flags(text("rapport")));
        assertThat(flags(text("rapport-archive.cmd"))).isEqualTo(flags(text("rapport-archive")));
    }

    @Test
    void bothAreForTheSameVerbsPatient() throws IOException {
        String shell = found("  (import.*?)\\) *\\n", text("rapport"));
        TreeSet<String> known = Arrays.stream(shell.split("\\|"))
                .map(verb -> verb.strip().replaceAll("[*\"]", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        String cmd = text("rapport.cmd");
        TreeSet<String> there = new TreeSet<>(
                Arrays.asList(found("in \\((import[a-z ]*)\\)", cmd).split(" ")));
        for (String inner :
                found("\"%~1\"==\"rules\" for %%V in \\(([a-z ]+)\\)", cmd).split(" ")) {
            there.add("rules " + inner);
        }
        assertThat(there).hasSizeGreaterThan(4).isEqualTo(known);
    }

    @Test
    void everyLineOfTheWindowsLaunchersEndsAsWindowsExpects() throws IOException {
        for (String name : new String[] {"rapport.cmd", "rapport-archive.cmd"}) {
            String raw = Files.readString(Rapport.home().resolve("bin").resolve(name));
            assertThat(raw).as(name).endsWith("\r\n").doesNotContainPattern("[^\r]\n");
            // A jump to a label that is not there ends a batch file without a word.
            for (MatchResult jump :
                    Pattern.compile("goto (\\w+)").matcher(raw).results().toList()) {
                assertThat(raw).contains("\n:" + jump.group(1) + "\r");
            }
        }
    }

    private static TreeSet<String> flags(String launcher) {
        return FLAG.matcher(launcher).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private static String text(String name) throws IOException {
        Path file = Rapport.home().resolve("bin").resolve(name);
        return Files.readString(file).replace("\r\n", "\n");
    }
}
