package dev.rapport.parsing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Opens JSON in the forms that real files have, within limits that a hostile file cannot stretch. */
final class JsonSource implements AutoCloseable {

    /** Deeper than this a value is left out; no platform nests half as deep. */
    static final int DEEPEST = 500;

    private static final int LOOK_AT = 64 * 1024;
    private static final JsonFactory FACTORY = factory();

    private final JsonParser parser;
    private final boolean isLines;
    private final Rest rest;

    private JsonSource(JsonParser parser, boolean isLines, Rest rest) {
        this.parser = parser;
        this.isLines = isLines;
        this.rest = rest;
    }

    /** What is parsed, and whether something is left of it. */
    interface Rest {
        boolean isEmpty(JsonParser parser) throws IOException;
    }

    /** A parser over bytes or over text: of bytes when they are UTF-8, because that is several times faster. */
    static JsonSource open(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, LOOK_AT);
        TextEncoding encoding = TextEncoding.of(buffered);
        if (!encoding.charset().equals(StandardCharsets.UTF_8)) {
            return open(encoding.reader(buffered));
        }
        buffered.mark(LOOK_AT);
        String head = new String(buffered.readNBytes(LOOK_AT), StandardCharsets.ISO_8859_1);
        buffered.reset();
        int start = HttpHead.length(head);
        buffered.skipNBytes(start);
        boolean isLines = JsonLines.are(head.substring(start));
        InputStream plain = new Utf8Bytes(buffered);
        InputStream bytes = isLines && JsonLines.haveCommas(head.substring(start)) ? withStart(plain) : plain;
        return new JsonSource(
                FACTORY.createParser(bytes),
                isLines,
                parser -> parser.releaseBuffered(OutputStream.nullOutputStream()) <= 0 && bytes.read() < 0);
    }

    /** Lines that were cut out of a list have a comma each: with its beginning they are one again. */
    private static InputStream withStart(InputStream bytes) {
        return new SequenceInputStream(
                new SequenceInputStream(new ByteArrayInputStream(new byte[] {'['}), bytes),
                new ByteArrayInputStream(new byte[] {']'}));
    }

    static JsonSource open(Reader given) throws IOException {
        BufferedReader buffered = new BufferedReader(given, LOOK_AT);
        buffered.mark(LOOK_AT);
        char[] head = new char[LOOK_AT];
        int length = 0;
        for (int n = 0; n >= 0 && length < LOOK_AT; length += Math.max(0, n)) {
            n = buffered.read(head, length, LOOK_AT - length);
        }
        buffered.reset();
        String first = new String(head, 0, length);
        int start = HttpHead.length(first);
        for (long skipped = 0; skipped < start; ) {
            skipped += buffered.skip(start - skipped);
        }
        Reader text = new LongDigits(buffered);
        return new JsonSource(
                FACTORY.createParser(text),
                JsonLines.are(first.substring(start)),
                parser -> parser.releaseBuffered(Writer.nullWriter()) <= 0 && text.read() < 0);
    }

    /** A parser over a text that is held anyway. */
    static JsonParser open(String text) throws IOException {
        char[] letters = text.toCharArray();
        return FACTORY.createParser(letters, 0, letters.length);
    }

    JsonParser parser() {
        return parser;
    }

    /** Whether every line is a record of its own. */
    boolean isLines() {
        return isLines;
    }

    /** Whether nothing stands behind what was parsed; the parser cannot go on afterwards. */
    boolean isAtEnd() throws IOException {
        return rest.isEmpty(parser);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private static JsonFactory factory() {
        JsonFactoryBuilder builder = new JsonFactoryBuilder();
        builder.streamReadConstraints(StreamReadConstraints.builder()
                // The tree stops at DEEPEST; the parser goes on, so that what follows a deep value is not lost.
                .maxNestingDepth(100_000)
                .maxNumberLength(4 * LongDigits.LONGEST)
                .maxStringLength(50_000_000)
                .build());
        for (JsonReadFeature feature : new JsonReadFeature[] {
            JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
            JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
            JsonReadFeature.ALLOW_TRAILING_COMMA,
            JsonReadFeature.ALLOW_JAVA_COMMENTS,
            JsonReadFeature.ALLOW_YAML_COMMENTS,
            JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS
        }) {
            builder.enable(feature);
        }
        // Whoever opened the text closes it, and can still ask whether it has ended.
        builder.disable(StreamReadFeature.AUTO_CLOSE_SOURCE);
        builder.recyclerPool(new LargeBuffers());
        builder.disable(JsonFactory.Feature.INTERN_FIELD_NAMES);
        builder.disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW);
        return builder.build();
    }
}
