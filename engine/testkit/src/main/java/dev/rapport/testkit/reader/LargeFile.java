package dev.rapport.testkit.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.rapport.api.plugin.ExportFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A file of any size that is made while it is read: the records of a fixture, many times over.
 *
 * @param like the fixture
 * @param before what stands once, at the beginning
 * @param records what is repeated, with what separates it from the next
 * @param last the records for the last time, and the end
 * @param times how often
 */
record LargeFile(FileInMemory like, byte[] before, byte[] records, byte[] last, int times) implements ExportFile {

    /** Empty when the file is neither a JSON array, nor lines of JSON, nor a table with a header. */
    static Optional<LargeFile> of(FileInMemory file, long bytes) throws IOException {
        String text = new String(file.content(), StandardCharsets.UTF_8);
        String start = text.stripLeading();
        if (start.startsWith("[")) {
            return array(file, bytes);
        }
        if (start.startsWith("{")) {
            return lines(text) ? Optional.of(repeated(file, 0, withLineEnd(text), bytes)) : Optional.empty();
        }
        int header = text.indexOf('\n') + 1;
        boolean isTable =
                header > 0 && Rearranged.columnsBackwards(file.content()).isPresent();
        return isTable && header < text.length()
                ? Optional.of(repeated(file, header, withLineEnd(text), bytes))
                : Optional.empty();
    }

    @Override
    public String path() {
        return like.path();
    }

    @Override
    public byte[] head() {
        try (InputStream in = open()) {
            return in.readNBytes(HEAD_BYTES);
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory can be read.", e);
        }
    }

    @Override
    public long size() {
        return before.length + (long) records.length * times + last.length;
    }

    @Override
    public Instant modified() {
        return like.modified();
    }

    @Override
    public InputStream open() {
        return new SequenceInputStream(new Enumeration<>() {
            private int next = -1;

            @Override
            public boolean hasMoreElements() {
                return next <= times;
            }

            @Override
            public InputStream nextElement() {
                if (!hasMoreElements()) {
                    throw new NoSuchElementException();
                }
                int part = next++;
                return new ByteArrayInputStream(part < 0 ? before : part < times ? records : last);
            }
        });
    }

    @Override
    public List<ExportFile> siblings() {
        return like.siblings();
    }

    private static LargeFile repeated(FileInMemory file, int header, String text, long bytes) {
        byte[] whole = text.getBytes(StandardCharsets.UTF_8);
        int from = text.substring(0, header).getBytes(StandardCharsets.UTF_8).length;
        byte[] rows = Arrays.copyOfRange(whole, from, whole.length);
        return new LargeFile(file, Arrays.copyOf(whole, from), rows, rows, (int) (bytes / rows.length));
    }

    private static Optional<LargeFile> array(FileInMemory file, long bytes) throws IOException {
        byte[] content = file.content();
        int from = -1;
        int to = -1;
        try (JsonParser parser = new JsonFactory().createParser(content)) {
            parser.nextToken();
            for (JsonToken token = parser.nextToken();
                    token != null && token != JsonToken.END_ARRAY;
                    token = parser.nextToken()) {
                if (from < 0) {
                    from = (int) parser.currentTokenLocation().getByteOffset();
                }
                parser.skipChildren();
                to = (int) parser.currentLocation().getByteOffset();
            }
        } catch (JsonProcessingException notStrict) {
            return Optional.empty();
        }
        if (from < 0 || to <= from || content[from] != '{') {
            return Optional.empty();
        }
        byte[] records = Arrays.copyOfRange(content, from, to + 1);
        records[records.length - 1] = ',';
        return Optional.of(new LargeFile(
                file, Arrays.copyOf(content, from), records, Arrays.copyOfRange(content, from, content.length), (int)
                        (bytes / records.length)));
    }

    private static boolean lines(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        return lines.size() > 1
                && lines.stream()
                        .allMatch(line ->
                                line.startsWith("{") && line.stripTrailing().endsWith("}"));
    }

    private static String withLineEnd(String text) {
        return text.endsWith("\n") ? text : text + "\n";
    }
}
