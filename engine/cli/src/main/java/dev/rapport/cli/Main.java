package dev.rapport.cli;

import dev.rapport.core.workspace.CampaignReader;
import dev.rapport.written.WrittenDay;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code rapport}. */
@Command(
        name = "rapport",
        description =
                "Tells a brand which micro-influencers to work with, what to pay them and whether it paid off, and shows why.",
        versionProvider = VersionText.class,
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class Main implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    public static void main(String[] args) {
        // The contract is UTF-8, whatever the terminal's locale; in a pipe nothing else may decide.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        // What a plugin prints must not stand between our lines: a program may be reading them.
        System.setOut(err);
        MemoryWatch.start(() -> {
            int code = Failures.outOfMemory(new Output(out, err));
            // What ends a process in order needs memory too; the store is made for a kill at any moment.
            Runtime.getRuntime().halt(code);
        });
        EarlyEnd end = EarlyEnd.watch(new Output(out, err));
        int code = run(out, err, args);
        out.flush();
        end.done();
        System.exit(code);
    }

    /** Runs a command in this process and gives its exit code. */
    public static int run(PrintStream out, PrintStream err, String... args) {
        Output output = new Output(out, err);
        String[] ordered = CommonOptions.behindTheVerb(args);
        CommandLine line = CommandTree.asked(output, ordered);
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        line.setExecutionExceptionHandler(new Failures(output));
        CommandLine.IParameterExceptionHandler usual = line.getParameterExceptionHandler();
        line.setParameterExceptionHandler((wrong, given) -> usual.handleParseException(plain(wrong), given));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(LocalDate.class, Main::day);
        try {
            int code = line.execute(ordered);
            if (code == ExitCode.DONE_WITH_REJECTS) {
                output.error(
                        "exit code 3: done, and something was refused, rejected or found wrong; it is said above.");
            }
            return code;
        } catch (OutOfMemoryError e) {
            return Failures.outOfMemory(output);
        } catch (StackOverflowError e) {
            return Failures.tooDeep(output);
        } finally {
            out.flush();
        }
    }

    /** What was typed or pasted is named in the message, and a terminal must not obey it. */
    private static ParameterException plain(ParameterException wrong) {
        String message = String.valueOf(wrong.getMessage());
        Optional<String> said = wrong instanceof UnmatchedArgumentException unmatched
                ? unmatched.getUnmatched().stream()
                        .filter(one -> one.startsWith("--"))
                        .map(one -> one.substring(2).replaceFirst("=.*", ""))
                        .filter(CampaignReader::isSaidIn)
                        .findFirst()
                : Optional.empty();
        if (said.isPresent()) {
            return new ParameterException(
                    wrong.getCommandLine(),
                    Plain.line(message) + ". Maybe " + said.get()
                            + ": in campaign.yaml, which says it for every verb.");
        }
        return Plain.line(message).equals(message)
                ? wrong
                : new ParameterException(wrong.getCommandLine(), Plain.line(message));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "The day (" + text + ") is not written as 2026-03-31. " + WrittenDay.hint(text));
        }
    }

    /** The command with all its verbs, for whoever writes about it: nothing is printed. */
    public static CommandLine commands() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return CommandTree.whole(new Output(nowhere, nowhere));
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }
}
