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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A process of the packed distribution that stays for the commands of one folder: what a test asks after its first command costs no start.
 * A thread keeps the last two, so that few are open, however many tests run.
 */
final class KeptProcess {

    /** As many as a test compares with each other. */
    private static final int MOST = 2;

    private static final ThreadLocal<Deque<KeptProcess>> KEPT = ThreadLocal.withInitial(ArrayDeque::new);

    private final Place place;
    private final Process process;
    private final DataOutputStream asked;
    private final DataInputStream answered;

    /** Where it runs, and what it finds there. */
    private record Place(Path folder, Map<String, String> surroundings) {}

    private KeptProcess(Place place, Process process) {
        this.place = place;
        this.process = process;
        this.asked = new DataOutputStream(process.getOutputStream());
        this.answered = new DataInputStream(process.getInputStream());
    }

    /** The process of this folder with these variables, started where there is none. */
    static KeptProcess in(Path folder, Map<String, String> surroundings) throws IOException {
        Place place = new Place(folder, surroundings);
        Deque<KeptProcess> kept = KEPT.get();
        Optional<KeptProcess> same = kept.stream()
                .filter(one -> one.place.equals(place) && one.process.isAlive())
                .findFirst();
        KeptProcess process = same.isPresent() ? same.get() : start(place);
        kept.remove(process);
        kept.addFirst(process);
        while (kept.size() > MOST) {
            kept.removeLast().asked.close();
        }
        return process;
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

    private static KeptProcess start(Place place) throws IOException {
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
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(place.folder().toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(place.surroundings());
        return new KeptProcess(place, builder.start());
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
