package dev.rapport.testkit.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.testkit.reader.ContractProcess.Answer;
import dev.rapport.testkit.reader.ContractProcess.Limits;
import dev.rapport.testkit.reader.PackedContract.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin that takes its process down is a broken promise with a place, and this process goes on. */
class ContractProcessTest {

    private static final String EXPECTED =
            """
            {
              "counts" : {
                "accounts" : 2,
                "posts" : 2,
                "comments" : 0,
                "audience" : 0,
                "followers" : 0,
                "rejected" : 0
              },
              "posts" : [ {
                "id" : "t-1001",
                "account" : "@ida",
                "kind" : "unknown",
                "partnership" : "unknown",
                "own" : true
              }, {
                "id" : "t-1002",
                "account" : "@ben",
                "kind" : "unknown",
                "partnership" : "unknown",
                "own" : true
              } ]
            }
            """;

    @TempDir
    Path folder;

    @Test
    void aSoundPluginKeepsAllAndLeavesNothingHere() throws Exception {
        Answer answer = check(new AuthorsJar("", ""));
        assertThat(broken(answer)).isEmpty();
        assertThat(answer.isSound()).isTrue();
        assertThat(answer.id()).isEqualTo("tea");
        assertThat(answer.version()).isEqualTo("1.0.0");
        assertThat(answer.results()).hasSizeGreaterThan(Law.all().size());
    }

    @Test
    void anExitIsASentenceWithThePromiseAndTheFixture() throws Exception {
        Answer answer = check(new AuthorsJar("", "System.exit(0);"));
        assertThat(broken(answer)).singleElement().satisfies(result -> {
            assertThat(result.law()).isEqualTo("its own fixtures can be read");
            assertThat(result.check()).isEqualTo("posts");
            assertThat(result.broken().orElseThrow()).contains("System.exit").contains("exit code 0");
        });
    }

    @Test
    void anExitWhileItIsLoadedIsSaidToo() throws Exception {
        Answer answer = check(new AuthorsJar("static { Runtime.getRuntime().halt(7); }", ""));
        assertThat(broken(answer)).singleElement().satisfies(result -> {
            assertThat(result.law()).isEqualTo("it can be loaded");
            assertThat(result.check()).isEqualTo("tea.jar");
            assertThat(result.broken().orElseThrow()).contains("exit code 7");
        });
    }

    @Test
    void aLoopWithoutAnEndIsStoppedAndItsLineNamed() throws Exception {
        Answer answer = check(new AuthorsJar("static volatile int n;", "while (n >= 0) { n = 1; }"));
        assertThat(broken(answer)).singleElement().satisfies(result -> {
            assertThat(result.law()).isEqualTo("its own fixtures can be read");
            assertThat(result.broken().orElseThrow())
                    .contains("within 5 s")
                    .contains("tea.TeaReader.read (TeaReader.java:")
                    .contains("--seconds");
        });
    }

    @Test
    void hungerForMemoryIsOneSentence() throws Exception {
        Answer answer = check(new AuthorsJar(
                "", "List<byte[]> all = new ArrayList<>(); while (all.size() >= 0) { all.add(new byte[1 << 20]); }"));
        assertThat(broken(answer))
                .filteredOn(result -> result.broken().orElseThrow().contains("MiB"))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.law()).isEqualTo("its own fixtures can be read");
                    assertThat(result.broken().orElseThrow()).contains("more memory than there is");
                });
    }

    @Test
    void whatItPrintsAnywhereIsABrokenPromise() throws Exception {
        Answer answer = check(new AuthorsJar("static { System.err.println(\"hello\\u001b[31m\"); }", ""));
        assertThat(broken(answer)).anySatisfy(result -> {
            assertThat(result.law()).isEqualTo(Quiet.LAW);
            assertThat(result.broken().orElseThrow()).contains("prints (hello [31m)");
        });
        Answer around = check(new AuthorsJar(
                "static { try { new FileOutputStream(FileDescriptor.out).write(65); } catch (IOException e) { } }",
                ""));
        assertThat(broken(around))
                .extracting(Result::law)
                .contains(Quiet.LAW, "it reads the file that it is given and does nothing else");
    }

    @Test
    void whoPrintsWithoutEndIsStoppedBeforeTheDiskIsFull() throws Exception {
        Answer answer = check(new AuthorsJar(
                "static { byte[] much = new byte[1 << 16]; try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {"
                        + " while (much.length > 0) { out.write(much); } } catch (IOException e) { } }",
                ""));
        assertThat(broken(answer))
                .anySatisfy(result -> assertThat(result.broken().orElseThrow()).contains("printed more than 32 MiB"));
    }

    @Test
    void whatItStartsEndsWithIt() throws Exception {
        String mark = "3" + System.nanoTime() % 1_000_000;
        check(new AuthorsJar(
                "static { try { new ProcessBuilder(\"sh\", \"-c\", \"sleep " + mark + " & sleep " + mark
                        + "\").start(); Thread.sleep(1000); } catch (Exception e) { } }",
                "System.exit(0);"));
        assertThat(ProcessHandle.allProcesses()
                        .map(process -> process.info().commandLine().orElse("")))
                .noneMatch(line -> line.contains("sleep " + mark));
    }

    @Test
    void whatAReaderThrowsIsSaidOnceWithMessageLineAndFile() throws Exception {
        Answer answer = check(new AuthorsJar("", "if (line != null) throw new IllegalStateException(\"boom\");"));
        assertThat(broken(answer))
                .filteredOn(result -> result.broken().orElseThrow().contains("boom"))
                .singleElement()
                .satisfies(result -> assertThat(result.broken().orElseThrow())
                        .contains("IllegalStateException (boom)")
                        .contains("tea.TeaReader.read (TeaReader.java:")
                        .contains("tea.csv"));
    }

    @Test
    void idVersionAndDescriptionOfTheManifestAreLookedAt() throws Exception {
        Path jar = new AuthorsJar("", "")
                .entry(PackedContract.FIXTURES + "/posts/expected.json", EXPECTED)
                .in(folder, "Tea Talk!", "one", "");
        assertThat(broken(check(jar))).singleElement().satisfies(result -> {
            assertThat(result.broken().orElseThrow())
                    .contains("Plugin-Id (Tea Talk!)")
                    .contains("Maybe tea-talk")
                    .contains("Plugin-Version (one)")
                    .contains("Plugin-Description");
        });
    }

    @Test
    void aFixtureThatIsNotRecognisedIsOneMessage() throws Exception {
        Answer answer = check(
                new AuthorsJar("", "").entry(PackedContract.FIXTURES + "/stale/old.csv", "something,else\n1,2\n"));
        assertThat(broken(answer)).singleElement().satisfies(result -> {
            assertThat(result.check()).isEqualTo("stale");
            assertThat(result.broken().orElseThrow()).contains("does not recognise");
        });
    }

    private Answer check(AuthorsJar jar) throws IOException, InterruptedException {
        return check(jar.entry(PackedContract.FIXTURES + "/posts/expected.json", EXPECTED)
                .in(folder, "tea", "1.0.0", "Reads tea"));
    }

    private static Answer check(Path jar) throws IOException, InterruptedException {
        return new ContractProcess(
                        Files.createTempDirectory(Path.of("target").toAbsolutePath(), "check"), new Limits(128, 5))
                .check(jar, Path.of("no-plugins"), Optional.empty());
    }

    private static List<Result> broken(Answer answer) {
        assertThat(answer.refused()).isEmpty();
        return answer.results().stream()
                .filter(result -> result.broken().isPresent())
                .toList();
    }
}
