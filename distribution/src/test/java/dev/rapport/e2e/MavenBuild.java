package dev.rapport.e2e;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * The same Maven as this build's, with a local repository of its own, so that nothing of a test stays on the machine. It begins with what
 * this build has already fetched, and fetches the rest.
 */
final class MavenBuild {

    /** How it ended. */
    record Result(int code, String log) {}

    /** As for this build's own tests: such a process ends before the second compiler is worth its time. */
    private static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private final Path repository;

    MavenBuild(Path repository) throws IOException {
        this.repository = Files.createDirectories(repository);
        Path fetched = Path.of(System.getProperty("maven.repository"));
        if (Files.isDirectory(fetched)) {
            seed(fetched);
        }
    }

    Result verify(Path project) throws IOException, InterruptedException {
        Path log = Files.createTempFile("maven", ".log");
        boolean isWindows = System.getProperty("os.name").startsWith("Windows");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("maven.home"), "bin", isWindows ? "mvn.cmd" : "mvn")
                                .toString(),
                        "-B",
                        "-ntp",
                        "-Dmaven.repo.local=" + repository,
                        "-DargLine=" + SHORT_LIVED,
                        "verify")
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("MAVEN_OPTS", SHORT_LIVED);
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(15, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("The build did not end: " + Files.readString(log));
        }
        String said = Files.readString(log);
        Files.delete(log);
        return new Result(process.exitValue(), said);
    }

    /** Only what never changes, and nothing of ours: a Rapport that somebody installed may be an older one. */
    private void seed(Path fetched) throws IOException {
        Path ours = fetched.resolve("dev").resolve("rapport");
        Files.walkFileTree(fetched, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.equals(ours) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = file.getFileName().toString();
                if (name.endsWith(".jar") || name.endsWith(".pom")) {
                    Path target = repository.resolve(fetched.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    HomeCopy.linkOrCopy(file, target);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
