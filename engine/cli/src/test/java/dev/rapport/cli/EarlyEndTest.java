package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EarlyEndTest {

    @Test
    void whoeverCalledExitIsNamedWithTheLine() {
        StackTraceElement[] trace = {
            frame("java.lang.Shutdown", "exit", "Shutdown.java", 173),
            frame("java.lang.Runtime", "exit", "Runtime.java", 115),
            frame("java.lang.System", "exit", "System.java", 1877),
            frame("tea.TeaReader", "read", "TeaReader.java", 12),
            frame("dev.rapport.core.intake.ImportRun", "one", "ImportRun.java", 80)
        };
        assertThat(EarlyEnd.ender(trace)).contains("tea.TeaReader.read (TeaReader.java:12)");
    }

    @Test
    void aSignalIsNobodysMistake() {
        StackTraceElement[] trace = {
            frame("java.lang.Shutdown", "exit", "Shutdown.java", 173),
            frame("java.lang.Terminator$1", "handle", "Terminator.java", 51),
            frame("jdk.internal.misc.Signal$1", "run", "Signal.java", 219)
        };
        assertThat(EarlyEnd.ender(trace)).isEmpty();
    }

    private static StackTraceElement frame(String type, String method, String file, int line) {
        return new StackTraceElement(type, method, file, line);
    }
}
