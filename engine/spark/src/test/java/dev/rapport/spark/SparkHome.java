package dev.rapport.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An installation of Spark made of the tests' own class path, for executors with a process of their own. */
final class SparkHome {

    private SparkHome() {}

    /** Makes what SPARK_HOME names. @return folders of classes that the executors need beside the jars */
    static String make() throws IOException {
        Path home = Path.of(System.getenv("SPARK_HOME"));
        Path jars = Files.createDirectories(home.resolve("jars"));
        Files.writeString(home.resolve("RELEASE"), "Spark of the tests\n");
        List<String> folders = new ArrayList<>();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String part : classPath.split(File.pathSeparator)) {
            Path path = Path.of(part);
            if (Files.isDirectory(path)) {
                folders.add(part);
            } else if (Files.exists(path)) {
                Path link = jars.resolve(path.getFileName());
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, path);
            }
        }
        return String.join(File.pathSeparator, folders);
    }
}
