package dev.rapport.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs what most people run, one after the other in one process, so that a Java may learn from it and keep in a cache what it loaded. Not a
 * command: the folder with its own Java is made with it.
 */
public final class Training {

    private Training() {}

    /**
     * Ends with the exit code of the first command that fails.
     *
     * @param arguments the demo's folder: where it is there, the short commands alone are run in it, else it is made and all are
     */
    public static void main(String[] arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        String demo = arguments[0];
        List<List<String>> commands = Files.exists(Path.of(demo))
                ? List.of(List.of("--help"), List.of("explain", "-w", demo, "zoe.backt"), List.of("plan", "-w", demo))
                : List.of(
                        List.of("demo", "--out", demo),
                        List.of("explain", "-w", demo, "zoe.backt"),
                        List.of("run", "-w", demo));
        for (List<String> command : commands) {
            int code = Main.run(nowhere, System.err, command.toArray(String[]::new));
            if (code != 0) {
                System.exit(code);
            }
        }
    }
}
