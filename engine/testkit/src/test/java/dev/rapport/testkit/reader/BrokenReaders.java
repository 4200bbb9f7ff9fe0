package dev.rapport.testkit.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostBuilder;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.api.plugin.ReaderCapability;
import dev.rapport.api.plugin.ReaderFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** One reader for each way to break a promise. */
final class BrokenReaders {

    /**
     * A reader that breaks a promise.
     *
     * @param mistake what its author did
     * @param reader the reader
     * @param law the promise
     * @param teaches what the contract must say about it
     */
    record Broken(String mistake, PlatformReader reader, String law, String teaches) {}

    private BrokenReaders() {}

    static List<Broken> all() {
        return Stream.concat(ofReading().stream(), MoreBrokenReaders.all().stream())
                .toList();
    }

    private static List<Broken> ofReading() {
        return List.of(
                new Broken(
                        "miscounts",
                        new Miscounts(),
                        "every fixture gives what its expected.json says",
                        "golden.update"),
                new Broken(
                        "opens the file to recognise it",
                        new Opens(),
                        "it recognises its own files by their head, whatever their name",
                        "head()"),
                new Broken(
                        "believes the name",
                        new BelievesNames(),
                        "it recognises its own files by their head, whatever their name",
                        "names lie"),
                new Broken(
                        "claims a format that it does not list",
                        new Misspells(),
                        "its own fixtures can be read",
                        "typing mistake"),
                new Broken(
                        "claims whatever looks like JSON",
                        new Claims("{", "["),
                        "it claims nothing that could be anything",
                        "only your format has"),
                new Broken(
                        "claims whatever has an id",
                        new Claims("\"id\"", "\"trial_id\""),
                        "it claims no other plugin's files",
                        "one more field"),
                new Broken("lists a format without a fixture", new Lists(), "every format has a fixture", "add a case"),
                new Broken("remembers the read before", new Remembers(), "two reads give the same", "keeps something"),
                new Broken(
                        "works for one thread only",
                        new OneAtATime(),
                        "several threads can read at once",
                        "state in fields"),
                new Broken(
                        "upper case of the machine's language",
                        new MachineLanguage(),
                        "the machine's locale and zone do not matter",
                        "Locale.ROOT"),
                new Broken(
                        "takes the first field",
                        new FirstField(),
                        "the order of keys and columns does not matter",
                        "not at its name"),
                new Broken(
                        "refuses fields it does not know",
                        new Strict(),
                        "fields of tomorrow do not matter",
                        "unknown field"),
                new Broken(
                        "reads the whole file or nothing",
                        new AllOrNothing(),
                        "a cut keeps the records before it",
                        "are lost"),
                new Broken(
                        "throws on a wrong value",
                        new Throws(),
                        "a wrong value costs its own record at most",
                        "never an exception"),
                new Broken(
                        "stops at a wrong value", new Stops(), "a wrong value costs its own record at most", "go on"),
                new Broken(
                        "stops at a key that stands twice",
                        new Duplicates(),
                        "a key that stands twice costs its own record at most",
                        "go on"),
                new Broken(
                        "throws on another encoding",
                        new Utf8Only(),
                        "wrong encodings never throw",
                        "never an exception"),
                new Broken(
                        "throws on an empty file", new NeverEmpty(), "hollow files never throw", "never an exception"),
                new Broken(
                        "hands over at the end",
                        new Gathers(),
                        "memory is bounded, however large the file",
                        "record by record"),
                new Broken(
                        "keeps what it handed over",
                        new Keeps(),
                        "memory is bounded, however large the file",
                        "MiB more"),
                new Broken(
                        "gives what it does not declare",
                        new Undeclared(),
                        "a format gives nothing that it does not declare",
                        "[VIEWS]"),
                new Broken(
                        "declares what it does not give", new Boasts(), "a format gives what it declares", "[SAVES]"),
                new Broken("takes nothing for zero", new Zero(), "unknown is not zero", "Count.unknown()"));
    }

    private static final class Miscounts extends SoundReader {
        @Override
        Count count(JsonNode value) {
            return value.isInt() ? Count.exact(value.asInt() + 1L) : Count.unknown();
        }
    }

    private static final class Opens extends SoundReader {
        @Override
        public List<Claim> recognise(ExportFile file) {
            try (InputStream in = file.open()) {
                return in.read() < 0 ? List.of() : super.recognise(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class BelievesNames extends SoundReader {
        @Override
        public List<Claim> recognise(ExportFile file) {
            return file.name().endsWith(".json") ? super.recognise(file) : List.of();
        }
    }

    private static final class Misspells extends SoundReader {
        @Override
        public List<Claim> recognise(ExportFile file) {
            return super.recognise(file).isEmpty() ? List.of() : List.of(Claim.exact("post"));
        }
    }

    private static final class Claims extends SoundReader {
        private final List<String> marks;

        Claims(String... marks) {
            this.marks = List.of(marks);
        }

        @Override
        public List<Claim> recognise(ExportFile file) {
            String head = new String(file.head(), StandardCharsets.UTF_8);
            return marks.stream().anyMatch(head::contains) ? List.of(Claim.exact("posts")) : List.of();
        }
    }

    private static final class Lists extends SoundReader {
        @Override
        public List<ReaderFormat> formats() {
            List<ReaderFormat> formats = new ArrayList<>(super.formats());
            formats.add(ReaderFormat.of("profile", "Trial profile"));
            return formats;
        }
    }

    private static final class Remembers extends SoundReader {
        private final List<String> seen = new ArrayList<>();

        @Override
        synchronized void record(JsonNode record, ModelSink sink) {
            if (!seen.contains(id(record))) {
                seen.add(id(record));
                super.record(record, sink);
            }
        }
    }

    private static final class OneAtATime extends SoundReader {
        private final AtomicInteger inside = new AtomicInteger();

        @Override
        public void read(ExportFile file, String format, ModelSink sink) throws IOException {
            if (inside.incrementAndGet() > 1) {
                throw new IllegalStateException("busy");
            }
            try {
                Thread.sleep(60);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            super.read(file, format, sink);
            inside.decrementAndGet();
        }
    }

    private static final class MachineLanguage extends SoundReader {
        @Override
        @SuppressWarnings("StringCaseLocaleUsage")
        PostBuilder post(String id, JsonNode record) {
            return super.post(id, record).caption(record.path("text").asText("").toUpperCase());
        }
    }

    private static final class FirstField extends SoundReader {
        @Override
        String id(JsonNode record) {
            return record.isEmpty() ? "" : record.elements().next().asText("");
        }
    }

    private static final class Strict extends SoundReader {
        @Override
        String id(JsonNode record) {
            return record.has("a_field_of_tomorrow") || record.size() > 5 ? "" : super.id(record);
        }
    }

    private static final class AllOrNothing extends SoundReader {
        @Override
        public void read(ExportFile file, String format, ModelSink sink) {
            try (InputStream in = file.open()) {
                for (JsonNode record : new ObjectMapper().readTree(in.readAllBytes())) {
                    record(record, sink);
                }
            } catch (IOException notWhole) {
                // Nothing of it is given.
            }
        }
    }

    private static final class Throws extends SoundReader {
        @Override
        Count count(JsonNode value) {
            return value.isMissingNode() ? Count.unknown() : Count.exact(Long.parseLong(value.asText()));
        }
    }

    private static final class Stops extends SoundReader {
        @Override
        public void read(ExportFile file, String format, ModelSink sink) throws IOException {
            try (InputStream in = file.open();
                    JsonParser parser = mapper().createParser(in)) {
                while (parser.nextToken() != null) {
                    if (parser.isExpectedStartObjectToken()) {
                        JsonNode record = parser.readValueAsTree();
                        if (!record.path("likes").isInt()) {
                            return;
                        }
                        record(record, sink);
                    }
                }
            } catch (IOException cut) {
                // What came before is given.
            }
        }
    }

    private static final class Duplicates extends SoundReader {
        @Override
        ObjectMapper mapper() {
            return super.mapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        }
    }

    private static final class Utf8Only extends SoundReader {
        @Override
        public void read(ExportFile file, String format, ModelSink sink) throws IOException {
            try (InputStream in = file.open()) {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            super.read(file, format, sink);
        }
    }

    private static final class NeverEmpty extends SoundReader {
        @Override
        public void read(ExportFile file, String format, ModelSink sink) throws IOException {
            if (file.head()[0] != '[') {
                return;
            }
            super.read(file, format, sink);
        }
    }

    private static final class Gathers extends SoundReader {
        @Override
        public void read(ExportFile file, String format, ModelSink sink) throws IOException {
            CollectingSink all = new CollectingSink();
            super.read(file, format, all);
            all.posts().forEach(sink::post);
            all.issues().forEach(sink::issue);
            all.rejected().forEach(sink::reject);
        }
    }

    private static final class Keeps extends SoundReader {
        @Override
        public void read(ExportFile file, String format, ModelSink sink) throws IOException {
            List<Post> kept = new ArrayList<>();
            super.read(file, format, new CollectingSink() {
                @Override
                public void post(Post post) {
                    kept.add(post);
                    sink.post(post);
                }
            });
            if (kept.size() < 0) {
                throw new IllegalStateException("held until here");
            }
        }
    }

    private static final class Undeclared extends SoundReader {
        @Override
        PostBuilder post(String id, JsonNode record) {
            return super.post(id, record).views(Count.exact(1000));
        }
    }

    private static final class Boasts extends SoundReader {
        @Override
        public List<ReaderFormat> formats() {
            return List.of(ReaderFormat.of(
                    "posts",
                    "Trial posts",
                    ReaderCapability.POSTS,
                    ReaderCapability.CAPTION,
                    ReaderCapability.LIKES,
                    ReaderCapability.SHARES,
                    ReaderCapability.SAVES));
        }
    }

    private static final class Zero extends SoundReader {
        @Override
        Count count(JsonNode value) {
            return value.isMissingNode() ? Count.unknown() : Count.exact(Math.max(0, value.asLong(0)));
        }
    }
}
