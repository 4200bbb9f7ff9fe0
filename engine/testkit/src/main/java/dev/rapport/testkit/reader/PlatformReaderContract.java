package dev.rapport.testkit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.rapport.api.model.Post;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderCapability;
import dev.rapport.api.plugin.ReaderFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every platform reader keeps. A plugin author extends this, names the reader, and puts files under {@code
 * src/test/resources/exports/<case>/} with an {@code expected.json} beside them. {@code -Dgolden.update} writes expected.json, and that run fails.
 */
public abstract class PlatformReaderContract {

    private static final int LARGE = 4_000_000;

    /** The reader under test. */
    protected abstract PlatformReader reader();

    /** The folder of the cases. */
    protected Path fixtures() {
        return Path.of("src", "test", "resources", "exports");
    }

    @TestFactory
    Stream<DynamicTest> everyFixtureGivesWhatItsExpectedJsonSays() throws IOException {
        return eachCase(fixture -> {
            String now = CanonicalJson.of(fixture.readBy(reader()));
            if (System.getProperty("golden.update") != null) {
                Files.writeString(fixture.expected(), now);
                fail("Wrote " + fixture.expected()
                        + ". Look at the difference, then run again without -Dgolden.update.");
            }
            assertTrue(
                    Files.exists(fixture.expected()),
                    "There is no " + fixture.expected()
                            + ". Maybe run once with -Dgolden.update and check what it writes.");
            assertEquals(
                    Files.readString(fixture.expected()).replace("\r\n", "\n"),
                    now,
                    "The reader gives something else than " + fixture.expected()
                            + ". If the new result is right, run once with -Dgolden.update.");
        });
    }

    @TestFactory
    Stream<DynamicTest> twoReadsGiveTheSame() throws IOException {
        return eachCase(fixture -> assertEquals(
                CanonicalJson.of(fixture.readBy(reader())),
                CanonicalJson.of(fixture.readBy(reader())),
                "Two reads of one file differ. Maybe the reader keeps something from the first."));
    }

    @TestFactory
    Stream<DynamicTest> severalThreadsReadAtOnce() throws IOException {
        return eachCase(fixture -> {
            PlatformReader shared = reader();
            String alone = CanonicalJson.of(fixture.readBy(shared));
            Callable<String> read = () -> CanonicalJson.of(fixture.readBy(shared));
            ExecutorService threads = Executors.newFixedThreadPool(4);
            try {
                for (Future<String> result : threads.invokeAll(List.of(read, read, read, read))) {
                    assertEquals(
                            alone,
                            result.get(),
                            "Reads of several threads mix. Readers must not keep state in fields.");
                }
            } catch (ExecutionException e) {
                throw new AssertionError("A read failed because others ran beside it.", e.getCause());
            } finally {
                threads.shutdownNow();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> recognitionLooksAtTheHeadAlone() throws IOException {
        return eachFile((file, format) -> {
            WatchedFile watched = new WatchedFile(file);
            reader().recognise(watched);
            assertEquals(
                    0, watched.opened(), "recognise() opened the file. It may look at head(), name and siblings only.");
            assertEquals(
                    format,
                    Fixture.best(reader(), file.named("renamed.bin")),
                    "Under another name the file is recognised as something else. Recognise by content: names lie.");
        });
    }

    @TestFactory
    Stream<DynamicTest> aCutFileKeepsTheRecordsBeforeTheCut() throws IOException {
        return eachFile((file, format) -> survives(file, format, Mutations.truncations(file.content())));
    }

    @TestFactory
    Stream<DynamicTest> wrongValuesCostNoRecordBeforeThem() throws IOException {
        return eachFile((file, format) -> survives(file, format, Mutations.wrongValues(file.content())));
    }

    @TestFactory
    Stream<DynamicTest> wrongEncodingsNeverThrow() throws IOException {
        return eachFile((file, format) -> survives(file, format, Mutations.encodings(file.content())));
    }

    @TestFactory
    Stream<DynamicTest> emptyAndHollowFilesNeverThrow() {
        return reader().formats().stream()
                .map(format -> DynamicTest.dynamicTest(
                        format.id(),
                        () -> survives(FileInMemory.of("hollow", ""), format.id(), Mutations.degenerate())));
    }

    @TestFactory
    Stream<DynamicTest> theOrderOfKeysAndColumnsDoesNotMatter() throws IOException {
        return eachFile((file, format) -> {
            same(file, format, Rearranged.keysBackwards(file.content()), "with its keys backwards");
            same(file, format, Rearranged.columnsBackwards(file.content()), "with its columns backwards and one more");
        });
    }

    @TestFactory
    Stream<DynamicTest> unknownFieldsDoNotMatter() throws IOException {
        return eachFile((file, format) ->
                same(file, format, Rearranged.withExtraFields(file.content()), "with an unknown field"));
    }

    @TestFactory
    Stream<DynamicTest> theLocaleAndZoneOfTheMachineDoNotMatter() throws IOException {
        return eachFile((file, format) -> {
            String here = CanonicalJson.of(read(file, format));
            Locale locale = Locale.getDefault();
            TimeZone zone = TimeZone.getDefault();
            try {
                for (String tag : List.of("ar-EG-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist", "de-DE")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
                    assertEquals(
                            format,
                            Fixture.best(reader(), file),
                            "On a machine with locale " + tag + " it is not recognised.");
                    assertEquals(
                            here,
                            CanonicalJson.of(read(file, format)),
                            "On a machine with locale " + tag
                                    + " the result differs. Maybe a toLowerCase() without Locale.ROOT.");
                }
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aFormatGivesOnlyWhatItDeclares() throws IOException {
        return eachFile((file, format) -> {
            ReaderFormat declared = reader().formats().stream()
                    .filter(known -> known.id().equals(format))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("The claim names the format (" + format
                            + "), which formats() does not list. Maybe a typing mistake."));
            Set<ReaderCapability> undeclared = EnumSet.noneOf(ReaderCapability.class);
            undeclared.addAll(CapabilityTruth.of(read(file, format)));
            undeclared.removeAll(declared.capabilities());
            assertTrue(
                    undeclared.isEmpty(),
                    "The format (" + format + ") gave " + undeclared
                            + " and does not declare it. Either the value is invented, or the declaration is incomplete.");
        });
    }

    @TestFactory
    Stream<DynamicTest> recordsComeWhileTheFileIsBeingRead() throws IOException {
        return eachFile((file, format) -> {
            Optional<byte[]> large = Rearranged.manyTimes(file.content(), LARGE);
            if (large.isEmpty() || read(file, format).posts().isEmpty()) {
                return;
            }
            WatchedFile watched = new WatchedFile(file.withContent(large.get()));
            long[] readAtFirst = {-1};
            reader().read(watched, format, new CollectingSink() {
                @Override
                public void post(Post post) {
                    readAtFirst[0] = readAtFirst[0] < 0 ? watched.read() : readAtFirst[0];
                }
            });
            assertTrue(
                    readAtFirst[0] >= 0 && readAtFirst[0] < LARGE / 2,
                    "The first post came after " + readAtFirst[0] + " of " + large.get().length
                            + " bytes. A reader must not hold the file in memory. Maybe read record by record.");
        });
    }

    @Test
    void everyFormatThatGivesSomethingHasAFixture() throws IOException {
        Set<String> seen = new HashSet<>();
        for (Fixture fixture : Fixture.under(fixtures())) {
            for (FileInMemory file : fixture.files()) {
                seen.add(Fixture.best(reader(), file));
            }
        }
        List<String> missing = reader().formats().stream()
                .map(ReaderFormat::id)
                .filter(id -> !seen.contains(id))
                .toList();
        assertTrue(missing.isEmpty(), "No fixture under " + fixtures() + " is of the formats " + missing + ".");
    }

    @Test
    void aStrangersFileIsNotClaimed() {
        for (String text : List.of(
                "", "hello", "{}", "[]", "{\"a\":1}", "[1,2,3]", "a,b,c\n1,2,3\n", "<html></html>", "%PDF-1.7")) {
            assertTrue(
                    reader().recognise(FileInMemory.of("strange.txt", text)).isEmpty(),
                    "The reader claims (" + text + "), which could be anything.");
        }
        byte[] binary = new byte[4096];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = (byte) (i * 31 + i / 7);
        }
        assertTrue(
                reader().recognise(FileInMemory.of("strange.bin", binary)).isEmpty(),
                "The reader claims random bytes.");
    }

    private void survives(FileInMemory file, String format, List<Mutations.Mutation> mutations) throws IOException {
        Landmarks landmarks = new Landmarks(file.content(), read(file, format));
        for (Mutations.Mutation mutation : mutations) {
            FileInMemory wrong = file.withContent(mutation.content());
            CollectingSink sink = new CollectingSink();
            try {
                reader().recognise(wrong);
                reader().read(wrong, format, sink);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
                throw new AssertionError(
                        file.path() + ", " + mutation.name()
                                + ": the reader throws. A bad record is an issue, never an exception.",
                        thrown);
            }
            Set<String> kept = Landmarks.ids(sink);
            List<String> lost = new ArrayList<>(landmarks.wholeBefore(mutation.from()));
            lost.removeAll(kept);
            assertTrue(
                    lost.isEmpty(),
                    file.path() + ", " + mutation.name() + ": the records " + lost + " lie before it and are lost.");
        }
    }

    private void same(FileInMemory file, String format, Optional<byte[]> rearranged, String how) throws IOException {
        if (rearranged.isPresent()) {
            FileInMemory other = file.withContent(rearranged.get());
            assertEquals(
                    format, Fixture.best(reader(), other), "The file " + how + " is recognised as something else.");
            assertEquals(
                    CanonicalJson.of(readButUnknownColumns(file, format)),
                    CanonicalJson.of(readButUnknownColumns(other, format)),
                    "The file " + how + " gives something else:\n"
                            + new String(rearranged.get(), StandardCharsets.UTF_8));
        }
    }

    private CollectingSink read(FileInMemory file, String format) throws IOException {
        CollectingSink sink = new CollectingSink();
        reader().read(file, format, sink);
        return sink;
    }

    /** A reader may say that it does not know a column, and then an extra column is one more issue. */
    private CollectingSink readButUnknownColumns(FileInMemory file, String format) throws IOException {
        CollectingSink sink = new CollectingSink() {
            @Override
            public void issue(ReadIssue issue) {
                if (!issue.code().equals("unknown-column")) {
                    super.issue(issue);
                }
            }
        };
        reader().read(file, format, sink);
        return sink;
    }

    private interface FixtureCheck {
        void check(Fixture fixture) throws Exception;
    }

    private interface FileCheck {
        void check(FileInMemory file, String format) throws Exception;
    }

    private Stream<DynamicTest> eachCase(FixtureCheck check) throws IOException {
        return tests(fixture -> Stream.of(DynamicTest.dynamicTest(fixture.name(), () -> check.check(fixture))));
    }

    private Stream<DynamicTest> eachFile(FileCheck check) throws IOException {
        return tests(fixture -> fixture.files().stream()
                .map(file -> DynamicTest.dynamicTest(
                        fixture.name() + ": " + file.name(), () -> check.check(file, Fixture.best(reader(), file)))));
    }

    private Stream<DynamicTest> tests(Function<Fixture, Stream<DynamicTest>> each) throws IOException {
        List<Fixture> all = Fixture.under(fixtures());
        assertFalse(
                all.isEmpty(),
                "There is no case under " + fixtures().toAbsolutePath() + ". Maybe override fixtures().");
        return all.stream().flatMap(each);
    }
}
