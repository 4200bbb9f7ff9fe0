import dev.rapport.Version;
import dev.rapport.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** Writes a page for {@code rapport} and one for each of its verbs, as AsciiDoc of the kind that becomes a manual page. */
final class ManPages {

    private ManPages() {}

    /** @param arguments the folder to write to */
    public static void main(String[] arguments) throws IOException {
        write(Main.commands(), Files.createDirectories(Path.of(arguments[0])));
    }

    private static void write(CommandLine command, Path folder) throws IOException {
        CommandSpec verb = command.getCommandSpec();
        // The page is of a version, not of the machine that wrote it.
        verb.versionProvider(null).version("rapport " + Version.current());
        String name = verb.qualifiedName("-");
        try (PrintWriter page = new PrintWriter(Files.newBufferedWriter(folder.resolve(name + ".adoc")))) {
            ManPageGenerator.writeSingleManPage(page, verb);
        }
        for (CommandLine inner : command.getSubcommands().values()) {
            if (!inner.getCommandSpec().usageMessage().hidden()) {
                write(inner, folder);
            }
        }
    }
}
