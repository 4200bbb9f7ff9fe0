package dev.rapport.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A command as a person can paste it into a shell. */
final class ShellCommand {

    private static final Pattern PLAIN = Pattern.compile("[\\p{Alnum}_.:@/+,%=-]+");

    private ShellCommand() {}

    static String of(String command, List<String> arguments) {
        return Stream.concat(Stream.of(command), arguments.stream().map(ShellCommand::word))
                .collect(Collectors.joining(" "));
    }

    /** One argument, in quotes where it needs them. */
    static String word(String argument) {
        return PLAIN.matcher(argument).matches() ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
