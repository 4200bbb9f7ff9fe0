import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes SHA256SUMS into a folder: a line for every file in it, sorted, as {@code sha256sum -c} reads it. Before, what lies in the Maven
 * repository gets the checksum beside it that Maven asks for: without, it warns at every file, with a stack trace.
 */
final class Checksums {

    private static final String NAME = "SHA256SUMS";

    /** What the machine learns later is no part of what was packed. */
    private static final Set<String> LEARNT = Set.of("cache/rapport.jsa", "cache/rapport.aot", "cache/short.aot");

    private Checksums() {}

    /** @param arguments the folder */
    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        Path folder = Path.of(arguments[0]);
        if (Files.isDirectory(folder.resolve("repository"))) {
            besideArtifacts(folder.resolve("repository"));
        }
        List<String> names;
        try (Stream<Path> all = Files.walk(folder)) {
            names = all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(NAME) && !LEARNT.contains(name))
                    .sorted()
                    .collect(Collectors.toList());
        }
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        StringBuilder lines = new StringBuilder();
        for (String name : names) {
            byte[] sum = digest.digest(Files.readAllBytes(folder.resolve(name)));
            lines.append(HexFormat.of().formatHex(sum)).append("  ").append(name).append('\n');
        }
        Files.writeString(folder.resolve(NAME), lines);
    }

    private static void besideArtifacts(Path repository) throws IOException, NoSuchAlgorithmException {
        List<Path> artifacts;
        try (Stream<Path> all = Files.walk(repository)) {
            artifacts = all.filter(file -> file.toString().endsWith(".jar") || file.toString().endsWith(".pom"))
                    .collect(Collectors.toList());
        }
        for (Path artifact : artifacts) {
            byte[] sum = MessageDigest.getInstance("SHA-1").digest(Files.readAllBytes(artifact));
            Files.writeString(artifact.resolveSibling(artifact.getFileName() + ".sha1"), HexFormat.of().formatHex(sum));
        }
    }
}
