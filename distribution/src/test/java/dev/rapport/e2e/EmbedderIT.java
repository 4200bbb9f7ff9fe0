package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first hour of somebody who puts Rapport into a program, with nothing but an unpacked distribution and Maven Central. */
class EmbedderIT {

    private static final Pattern POM = Pattern.compile("```xml\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void theDependencyOfTheGuideJudgesPlansAndWritesOneReport() throws IOException, InterruptedException {
        Path project = Files.createDirectories(folder.resolve("service"));
        Files.writeString(project.resolve("pom.xml"), pom());
        Path source =
                Files.createDirectories(project.resolve("src/test/java/shop")).resolve("ServiceTest.java");
        String home = Rapport.home().toString().replace("\\", "/");
        Files.writeString(source, SERVICE.replace("@home@", home));
        MavenBuild.Result built = new MavenBuild(folder.resolve("local")).verify(project);
        assertThat(built.code()).as(built.log()).isZero();
        assertThat(built.log()).contains("Tests run: 2, Failures: 0, Errors: 0, Skipped: 0");

        List<String> libraries = Files.readAllLines(project.resolve("target/libraries.txt"));
        assertThat(libraries)
                .as("a host brings its own binding")
                .noneMatch(name ->
                        name.matches("(slf4j-(nop|simple|jdk14)|logback|log4j-to-slf4j|log4j-slf4j|log4j-core).*"));
        assertThat(libraries)
                .as("the versions that the distribution was tested with")
                .isSubsetOf(distributed());
    }

    /** Those of the distribution, and what tests bring. */
    private static TreeSet<String> distributed() throws IOException {
        try (Stream<Path> jars = Files.list(Rapport.home().resolve("lib"))) {
            return new TreeSet<>(jars.map(jar -> jar.getFileName().toString()).toList());
        }
    }

    /** As the guide says it. */
    private static String pom() throws IOException {
        Path guide = Rapport.home().resolve("docs").resolve("embedding.md");
        Matcher quoted = POM.matcher(Files.readString(guide));
        assertThat(quoted.find()).isTrue();
        String said = quoted.group(1)
                .replaceAll(
                        "<url>.*?</url>",
                        "<url>" + Rapport.home().resolve("repository").toUri() + "</url>");
        List<String> parts = new ArrayList<>(List.of("<project xmlns=\"http://maven.apache.org/POM/4.0.0\">"));
        parts.add(
                "<modelVersion>4.0.0</modelVersion><groupId>shop</groupId><artifactId>service</artifactId><version>1</version>");
        parts.add("<properties><maven.compiler.release>17</maven.compiler.release>"
                + "<project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>");
        parts.add(said.replace("</dependencies>\n\n<dependencies>", "</dependencies>\n<dependencies>"));
        String junit =
                """
                <dependency>
                  <groupId>org.junit.jupiter</groupId>
                  <artifactId>junit-jupiter</artifactId>
                  <version>JUNIT</version>
                  <scope>test</scope>
                </dependency>
                </dependencies>
                """;
        int end = parts.get(3).lastIndexOf("</dependencies>");
        parts.set(3, parts.get(3).substring(0, end) + junit.replace("JUNIT", System.getProperty("version.junit")));
        parts.add(BUILD);
        parts.add("</project>");
        return String.join("\n", parts);
    }

    private static final String BUILD =
            """
            <build><plugins>
              <plugin><artifactId>maven-resources-plugin</artifactId><version>3.3.1</version></plugin>
              <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.14.1</version></plugin>
              <plugin><artifactId>maven-surefire-plugin</artifactId><version>3.5.4</version></plugin>
              <plugin><artifactId>maven-jar-plugin</artifactId><version>3.5.0</version></plugin>
            </plugins></build>
            """;

    private static final String SERVICE =
            """
            package shop;

            import static org.junit.jupiter.api.Assertions.assertEquals;
            import static org.junit.jupiter.api.Assertions.assertThrows;
            import static org.junit.jupiter.api.Assertions.assertTrue;

            import dev.rapport.Engine;
            import dev.rapport.EngineConfig;
            import dev.rapport.Format;
            import dev.rapport.Given;
            import dev.rapport.Scoring;
            import dev.rapport.api.Progress;
            import dev.rapport.api.RapportException;
            import dev.rapport.api.model.Account;
            import dev.rapport.api.model.AccountData;
            import dev.rapport.api.model.AccountRef;
            import dev.rapport.api.model.Count;
            import dev.rapport.api.model.Creator;
            import dev.rapport.judged.Plan;
            import dev.rapport.judged.Sheets;
            import dev.rapport.report.seen.Edition;
            import java.io.ByteArrayOutputStream;
            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.time.Instant;
            import java.util.List;
            import java.util.stream.Stream;
            import org.junit.jupiter.api.Test;

            class ServiceTest {

                private static final Path HOME_FOLDER = Path.of("@home@");

                @Test
                void writesAReport() throws Exception {
                    Given given = new Given(
                            Engine.campaign("budget: 900 EUR\\nmarkets: [DE]\\nniches: {bread: [bread]}\\n"), Sheets.EMPTY);
                    Account account = Account.of(AccountRef.of("instagram", "", "ada"))
                            .followers(Count.exact(24_000))
                            .build();
                    Creator ada = new Creator("ada", "Ada", List.of(new AccountData(account, List.of(), List.of(), List.of(),
                            List.of(), Instant.parse("2026-01-10T00:00:00Z"))));
                    try (Engine engine = Engine.open(EngineConfig.inMemory(given, HOME_FOLDER))) {
                        Scoring scoring = engine.scoring().score(List.of(ada), Progress.NONE);
                        Plan plan = engine.plans().plan(scoring);
                        for (Format format : Format.values()) {
                            ByteArrayOutputStream out = new ByteArrayOutputStream();
                            engine.reports().write("shortlist", format, scoring, plan, Edition.CLIENT, out);
                            assertTrue(out.size() > (format == Format.FIGURES ? 300 : 5_000), format.toString());
                        }
                        assertEquals(1, engine.json().scores(scoring).count());
                    }
                    List<String> names = Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                            .map(entry -> Path.of(entry).getFileName().toString())
                            .filter(name -> name.endsWith(".jar") && !name.matches("(junit|opentest4j|apiguardian|surefire).*"))
                            .toList();
                    Files.write(Path.of("target", "libraries.txt"), names);
                }

                @Test
                void isToldAtItsStart() {
                    RapportException failure = assertThrows(
                            RapportException.class, () -> Engine.open(EngineConfig.of(Path.of("absent"), Path.of("nowhere"))));
                    assertTrue(failure.getMessage().contains("no-distribution"));
                    assertTrue(failure.getMessage().contains("no-workspace"));
                }
            }
            """;
}
