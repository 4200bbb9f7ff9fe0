package dev.rapport.cli;

import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The command with its verbs. To look at the options of all of them takes as long as all else of a short start, so that only the verb that is
 * asked for is made; help says names and descriptions of all, and is made of these.
 */
final class CommandTree {

    private static final List<Class<?>> VERBS = List.of(
            DemoCommand.class,
            InitCommand.class,
            ImportCommand.class,
            ScoreCommand.class,
            ExplainCommand.class,
            PlanCommand.class,
            DecisionsCommand.class,
            BriefCommand.class,
            MeasureCommand.class,
            PartnersCommand.class,
            UgcCommand.class,
            ReportCommand.class,
            VerifyCommand.class,
            ForecastCommand.class,
            RunCommand.class,
            ExportCommand.class,
            RulesCommand.class,
            TemplatesCommand.class,
            PluginsCommand.class,
            CreatorsCommand.class,
            StoreCommand.class,
            DoctorCommand.class,
            CompletionCommand.class,
            HelpCommand.class);

    /** They speak of all the others. */
    private static final Set<String> NEED_ALL = Set.of("help", "completion");

    private static final Set<String> ALONE = Set.of("--help", "-h", "--version", "-V");

    private CommandTree() {}

    /** All of it. */
    static CommandLine whole(Output output) {
        CommandLine line = root(output);
        VERBS.forEach(type -> line.addSubcommand(verb(type, output)));
        return line;
    }

    /** As much of it as these arguments ask for: one verb, or the names of all; whatever else they are, all of it. */
    static CommandLine asked(Output output, String... args) {
        String first = args.length == 0 ? "" : args[0];
        if (!NEED_ALL.contains(first)) {
            for (Class<?> type : VERBS) {
                if (name(type).equals(first)) {
                    return root(output).addSubcommand(verb(type, output));
                }
            }
        }
        if (args.length > 1 || args.length == 1 && !ALONE.contains(first)) {
            return whole(output);
        }
        CommandLine line = root(output);
        VERBS.forEach(type -> line.addSubcommand(named(type)));
        return line;
    }

    private static CommandLine root(Output output) {
        return new CommandLine(new Main(), new Verbs(output));
    }

    private static CommandLine verb(Class<?> type, Output output) {
        return new CommandLine(type, new Verbs(output));
    }

    private static CommandLine named(Class<?> type) {
        Command told = type.getAnnotation(Command.class);
        CommandSpec spec = CommandSpec.create().name(told.name());
        spec.usageMessage().header(told.header()).description(told.description());
        return new CommandLine(spec);
    }

    private static String name(Class<?> type) {
        return type.getAnnotation(Command.class).name();
    }
}
