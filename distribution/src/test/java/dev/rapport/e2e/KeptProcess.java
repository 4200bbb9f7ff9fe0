package dev.rapport.e2e;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A process of the packed distribution that stays for the commands of one folder: what a test asks after its first command costs no start.
 * A thread keeps one at a time, so that no more are open than tests run.
 */
final class KeptProcess {

    private static final ThreadLocal<List<KeptProcess>> KEPT = ThreadLocal.withInitial(ArrayList::new);

    private final Path folder;
    private final Process process;
    private final DataOutputStream asked;
    private final DataInputStream answered;

    private KeptProcess(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
        this.asked = new DataOutputStream(process.getOutputStream());
        this.answered = new DataInputStream(process.getInputStream());
    }

    /** The process of this folder, started where there is none. */
    static KeptProcess in(Path folder) throws IOException {
        List<KeptProcess> kept = KEPT.get();
        if (kept.isEmpty()
                || !kept.get(0).folder.equals(folder)
                || !kept.get(0).process.isAlive()) {
            for (KeptProcess old : List.copyOf(kept)) {
                kept.remove(old);
                old.asked.close();
            }
            kept.add(start(folder));
        }
        return kept.get(0);
    }

    /**
     * Runs a command.
     *
     * @param out the file of what it says
     * @param err the file of what it says aside
     * @return its exit code
     */
    int run(Path out, Path err, String... arguments) throws IOException {
        asked.writeUTF(out.toString());
        asked.writeUTF(err.toString());
        asked.writeInt(arguments.length);
        for (String argument : arguments) {
            asked.writeUTF(argument);
        }
        asked.flush();
        try {
            return answered.readInt();
        } catch (EOFException ended) {
            throw new AssertionError(
                    "The process ended in " + List.of(arguments) + ": " + Files.readString(err), ended);
        }
    }

    private static KeptProcess start(Path folder) throws IOException {
        Path home = Rapport.home();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC"));
        command.addAll(List.of(Demo.QUICK.split(" ")));
        command.addAll(List.of(
                "-XX:SharedArchiveFile=" + Demo.archive(),
                "-Djava.awt.headless=true",
                "-Drapport.home=" + home,
                "-cp",
                home.resolve("lib") + File.separator + "*" + File.pathSeparator + Loop.FOLDER,
                CommandLoop.class.getName()));
        return new KeptProcess(
                folder,
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start());
    }

    /** The one class of the tests that stands beside the packed jars. */
    private static final class Loop {

        static final Path FOLDER = copied();

        private static Path copied() {
            String name = CommandLoop.class.getName().replace('.', '/') + ".class";
            Path target = Path.of("target", "e2e-loop").toAbsolutePath();
            try (InputStream bytes = Loop.class.getClassLoader().getResourceAsStream(name)) {
                if (bytes == null) {
                    throw new IllegalStateException("No " + name);
                }
                Path file = target.resolve(name);
                Files.createDirectories(file.resolveSibling(""));
                Files.write(file, bytes.readAllBytes());
                return target;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
