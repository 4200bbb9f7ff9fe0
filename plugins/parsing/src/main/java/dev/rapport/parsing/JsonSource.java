package dev.rapport.parsing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** Opens JSON in the forms that real files have, within limits that a hostile file cannot stretch. */
final class JsonSource {

    /** Deeper than this a value is left out; no platform nests half as deep. */
    static final int DEEPEST = 500;

    private static final JsonFactory FACTORY = factory();

    private JsonSource() {}

    static JsonParser open(InputStream in) throws IOException {
        return open(TextEncoding.open(in));
    }

    static JsonParser open(Reader text) throws IOException {
        return FACTORY.createParser(new LongDigits(text));
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
        builder.disable(JsonFactory.Feature.INTERN_FIELD_NAMES);
        builder.disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW);
        return builder.build();
    }
}
