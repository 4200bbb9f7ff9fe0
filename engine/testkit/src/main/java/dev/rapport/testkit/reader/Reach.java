package dev.rapport.testkit.reader;

import dev.rapport.api.plugin.FileReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A reader reads the file that it is given and nothing else. What it may do cannot be held back in Java 17 and later, so the contract looks at
 * what the author's own classes call, from the reader on; what libraries do that they pack is not looked at.
 */
final class Reach {

    /** What must not be called, and what to say of it. */
    private record Forbidden(Pattern call, String what) {}

    private static final List<Forbidden> FORBIDDEN = List.of(
            of(
                    "java/lang/System\\.(out|err)|java/lang/Throwable\\.printStackTrace\\(\\)V|.*Exception\\.printStackTrace\\(\\)V",
                    "prints"),
            of("java/lang/(System|Runtime)\\.(exit|halt)\\(.*", "ends the whole process"),
            of("java/lang/(Runtime\\.exec|ProcessBuilder\\.).*", "starts programs"),
            of("java/lang/(System|Runtime)\\.load(Library)?\\(.*", "loads native code"),
            of(
                    "java/net/(Socket|ServerSocket|DatagramSocket|MulticastSocket|URLConnection|HttpURLConnection|InetAddress)\\..*"
                            + "|java/net/URL\\.(openStream|openConnection|getContent)\\(.*"
                            + "|java/net/http/.*|javax/net/.*|java/nio/channels/[A-Za-z]*(Socket|Datagram)[A-Za-z]*\\..*",
                    "uses the network"),
            of(
                    "java/io/(FileOutputStream|FileInputStream|FileWriter|FileReader|RandomAccessFile)\\..*"
                            + "|java/io/Print(Writer|Stream)\\.<init>\\(Ljava/(lang/String|io/File);.*"
                            + "|java/io/File\\.(create|delete|mkdir|rename|set|list).*"
                            + "|java/nio/file/Files\\..*|java/nio/channels/(Asynchronous)?FileChannel\\..*",
                    "opens or writes other files"),
            of(
                    "java/lang/Thread\\.(<init>|start|ofVirtual|startVirtualThread)\\(?.*|java/util/Timer\\..*"
                            + "|java/util/concurrent/(Executors|ThreadPoolExecutor|ForkJoinPool|ScheduledThreadPoolExecutor)\\..*"
                            + "|java/util/concurrent/CompletableFuture\\.(run|supply)Async\\(.*|.*\\.parallel(Stream)?\\(\\)Ljava/util/stream/.*",
                    "runs threads of its own"));

    private Reach() {}

    private static Forbidden of(String call, String what) {
        return new Forbidden(Pattern.compile(call), what);
    }

    static List<Check> ofOwnClasses(Subject subject) {
        return List.of(new Check("own classes", () -> {
            List<String> wrong = found(subject.reader());
            Expect.that(
                    wrong.isEmpty(),
                    () -> "The plugin's own classes do more than read: " + String.join("; ", wrong)
                            + ". A reader reads the file that it is given, and speaks through its sink. Maybe leave it to the"
                            + " engine: sink.issue(...) instead of printing, file.open() and file.siblings() instead of files.");
        }));
    }

    private static List<String> found(FileReader reader) throws IOException {
        List<String> wrong = new ArrayList<>();
        String root = root(reader.getClass().getName());
        Set<String> seen = new HashSet<>();
        Deque<String> next =
                new ArrayDeque<>(List.of(reader.getClass().getName().replace('.', '/')));
        while (!next.isEmpty()) {
            String name = next.remove();
            byte[] content = seen.add(name) ? classFile(reader, name) : new byte[0];
            if (content.length == 0) {
                continue;
            }
            for (String call : ClassCalls.of(content).calls()) {
                FORBIDDEN.stream()
                        .filter(one -> one.call().matcher(call).matches())
                        .map(one -> name.replace('/', '.') + " " + one.what() + " ("
                                + call.replaceFirst("\\(.*", "").replace('/', '.') + ")")
                        .filter(words -> !wrong.contains(words))
                        .forEach(wrong::add);
                if (root(ClassCalls.owner(call).replace('/', '.')).equals(root)) {
                    next.add(ClassCalls.owner(call));
                }
            }
        }
        return wrong;
    }

    /** The first two names of a package are an author's: what begins otherwise is somebody else's library. */
    private static String root(String type) {
        String[] names = type.split("\\.");
        return String.join(".", Arrays.copyOf(names, Math.min(2, names.length - 1)));
    }

    /** Empty for a class that is not the author's to look at, such as an array or one of the host. */
    private static byte[] classFile(FileReader reader, String name) throws IOException {
        if (name.startsWith("[") || name.startsWith("dev/rapport/api/")) {
            return new byte[0];
        }
        ClassLoader loader = reader.getClass().getClassLoader();
        try (InputStream in = loader.getResourceAsStream(name + ".class")) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }
}
