package dev.rapport.testkit.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Post;
import dev.rapport.api.plugin.Confidence;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.api.plugin.ReadIssue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A contract that lets a broken reader pass is none: for each promise there is a reader that breaks it. */
class ContractTest {

    @TempDir
    Path folder;

    private Path fixtures;

    @BeforeEach
    void writeAFixture() throws IOException {
        fixtures = folder.resolve("exports");
        Path fixture = Files.createDirectories(fixtures.resolve("posts"));
        Files.writeString(fixture.resolve("posts.json"), SoundReader.FIXTURE);
        CollectingSink sink = new CollectingSink();
        new SoundReader().read(FileInMemory.of("posts.json", SoundReader.FIXTURE), "posts", sink);
        Files.writeString(fixture.resolve(Fixture.EXPECTED), CanonicalJson.of(sink));
    }

    @Test
    void soundReaderKeepsEveryPromise() throws Exception {
        for (Law law : Law.all()) {
            assertThat(broken(new SoundReader(), law)).as(law.sentence()).isEmpty();
        }
    }

    @Test
    void aSampleAndItsRestTogetherLookAtEveryFile() throws Exception {
        Files.copy(
                fixtures.resolve("posts").resolve("posts.json"),
                fixtures.resolve("posts").resolve("twice.json"));
        Subject subject = Subject.of(SoundReader::new, fixtures, (file, claim) -> true);
        for (Law law : Law.all()) {
            if (law.isLong()) {
                List<String> sample = names(law, subject.sample());
                List<String> rest = names(law, subject.rest());
                assertThat(sample).as(law.sentence()).hasSize(1);
                assertThat(rest).as(law.sentence()).hasSize(1).doesNotContainAnyElementsOf(sample);
                assertThat(names(law, subject))
                        .as(law.sentence())
                        .hasSize(2)
                        .containsAll(sample)
                        .containsAll(rest);
            }
        }
    }

    private static List<String> names(Law law, Subject subject) throws IOException {
        return law.checks().of(subject).stream().map(Check::name).toList();
    }

    @TestFactory
    Stream<DynamicTest> brokenReaderIsCaughtAndTaught() {
        return BrokenReaders.all().stream()
                .map(broken -> DynamicTest.dynamicTest(broken.mistake(), () -> {
                    Law law = law(broken.law());
                    assertThat(broken(broken.reader(), law)).isNotEmpty().anySatisfy(said -> assertThat(said)
                            .contains(broken.teaches()));
                }));
    }

    @Test
    void everyPromiseHasAReaderThatBreaksIt() {
        assertThat(BrokenReaders.all())
                .extracting(BrokenReaders.Broken::law)
                .containsAll(Law.all().stream().map(Law::sentence).toList());
    }

    @Test
    void fixtureWithoutExpectedJsonIsSaidWithTheWayOut() throws Exception {
        Files.delete(fixtures.resolve("posts").resolve(Fixture.EXPECTED));
        assertThat(broken(new SoundReader(), law("every fixture gives what its expected.json says")))
                .singleElement()
                .asString()
                .contains("-Dgolden.update");
    }

    @Test
    void folderWithoutCasesIsSaidWithItsPath() {
        Path nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> Subject.of(SoundReader::new, nowhere, (file, claim) -> true))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(nowhere.toString())
                .hasMessageContaining("Maybe");
    }

    @Test
    void jarThatTheEngineRefusesIsSaidWithTheEnginesOwnWords() throws IOException {
        Path jar = Files.writeString(folder.resolve("no.jar"), "no jar");
        assertThatThrownBy(() -> PackedContract.loadsAndReadsTheSame(jar, List.of(), "any"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("plugin-unreadable")
                .hasMessageContaining("Maybe");
    }

    @Test
    void whatKeepsAFixtureFromBeingReadIsToldOnceAndByNoOtherPromise() throws Exception {
        for (String mistake :
                List.of("does not know its own fixture", "returns null for claims", "throws at every file")) {
            PlatformReader reader = BrokenReaders.all().stream()
                    .filter(broken -> broken.mistake().equals(mistake))
                    .findFirst()
                    .orElseThrow()
                    .reader();
            List<String> all = new ArrayList<>();
            for (Law law : Law.all()) {
                // What could be anything is no fixture.
                if (!law.sentence().startsWith("it claims nothing")) {
                    try {
                        all.addAll(broken(reader, law));
                    } catch (NullPointerException thrown) {
                        all.add(law.sentence());
                    }
                }
            }
            assertThat(all).as(mistake).hasSize(1);
        }
    }

    @Test
    void filesOfAnArchiveThatTheReaderLeavesAloneAreNamedAndNoFault() throws Exception {
        Path posts = fixtures.resolve("posts");
        Files.writeString(posts.resolve("page.html"), "<html>a page</html>");
        assertThat(broken(new SoundReader(), law("its own fixtures can be read")))
                .isEmpty();
        assertThat(broken(new SoundReader(), law("every fixture gives what its expected.json says")))
                .singleElement()
                .asString()
                .contains("leftAlone");
        Files.writeString(
                posts.resolve(Fixture.EXPECTED),
                Fixture.under(fixtures).get(0).readBy(new SoundReader()).inWords());
        for (Law law : Law.all()) {
            assertThat(broken(new SoundReader(), law)).as(law.sentence()).isEmpty();
        }
    }

    @Test
    void theWordsAndPlacesOfIssuesAreWhatTheAuthorLookedAtOnce() throws Exception {
        Path posts = fixtures.resolve("posts");
        Files.writeString(posts.resolve("posts.json"), SoundReader.FIXTURE.replace("post-1004", ""));
        Files.writeString(
                posts.resolve(Fixture.EXPECTED),
                Fixture.under(fixtures).get(0).readBy(new SoundReader()).inWords());
        Law golden = law("every fixture gives what its expected.json says");
        assertThat(broken(new SoundReader(), golden)).isEmpty();
        PlatformReader mumbles = new SoundReader() {
            @Override
            void record(JsonNode record, ModelSink sink) {
                if (id(record).isEmpty()) {
                    sink.reject(ReadIssue.warning("no-id", "The record has no (null).", ""));
                } else {
                    super.record(record, sink);
                }
            }
        };
        assertThat(broken(mumbles, golden)).singleElement().asString().contains("no (null)", "no trial_id");
    }

    @Test
    void sumsMayBeHandedOverAtTheEnd() throws Exception {
        PlatformReader sums = new SoundReader() {
            @Override
            public void read(ExportFile file, String format, ModelSink sink) throws IOException {
                Map<String, Post> last = new TreeMap<>();
                super.read(file, format, new CollectingSink() {
                    @Override
                    public void post(Post post) {
                        last.put(post.id(), post);
                    }

                    @Override
                    public void issue(ReadIssue issue) {
                        sink.issue(issue);
                    }
                });
                last.values().forEach(sink::post);
            }
        };
        assertThat(broken(sums, law("memory is bounded, however large the file")))
                .isEmpty();
    }

    @Test
    void aReaderOfListsMaySpeakOfAnyPlatform() throws Exception {
        PlatformReader list = new SoundReader() {
            @Override
            public String platform() {
                return "any";
            }
        };
        assertThat(broken(list, law("it speaks of its own platform only"))).isEmpty();
    }

    private static Law law(String sentence) {
        return Law.all().stream()
                .filter(known -> known.sentence().equals(sentence))
                .findFirst()
                .orElseThrow();
    }

    private List<String> broken(PlatformReader reader, Law law) throws Exception {
        Subject subject =
                Subject.of(() -> reader, fixtures, (file, claim) -> claim.confidence() == Confidence.FALLBACK);
        List<String> said = new ArrayList<>();
        for (Check check : law.checks().of(subject)) {
            try {
                check.body().run();
            } catch (AssertionError e) {
                said.add(e.getMessage());
            }
        }
        return said;
    }
}
