package dev.rapport.core.runs;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.core.store.Forgotten;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.RunInfo;
import dev.rapport.scoring.rules.pack.RulePack;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/** A run as bytes: JSON, compressed, because the creators of a run are much alike. */
public final class RunCodec {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Written last. */
    private static final String CREATORS = "creators";

    private RunCodec() {}

    public static byte[] pack(RunRecord run) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (QuickGzip out = new QuickGzip(bytes)) {
            JSON.writeValue(out, run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A run with everybody, one after the other: however many there are, memory holds one. */
    public static byte[] pack(RunInfo run, RulePack pack, List<Judgement> judgements) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ObjectNode head = JSON.valueToTree(RunRecord.of(run, pack));
        head.remove(CREATORS);
        try (QuickGzip out = new QuickGzip(bytes);
                JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            for (Map.Entry<String, JsonNode> field : head.properties()) {
                json.writeFieldName(field.getKey());
                json.writeTree(field.getValue());
            }
            json.writeObjectFieldStart(CREATORS);
            for (Judgement judgement : judgements) {
                json.writeFieldName(judgement.creator().id());
                JSON.writeValue(json, RunRecord.of(judgement));
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A packed run without those who were forgotten; one that cannot be read may name them, and nothing of it is kept. */
    public static byte[] without(byte[] packed, Forgotten forgotten) {
        Optional<RunRecord> run = unpack(packed);
        if (run.isEmpty()) {
            return new byte[0];
        }
        Map<String, RunRecord.OfCreator> creators = new TreeMap<>(run.get().creators());
        creators.keySet().removeIf(forgotten::containsCreator);
        return creators.size() == run.get().creators().size()
                ? packed
                : pack(run.get().withCreators(creators));
    }

    /** The run, empty when another version wrote it. */
    public static Optional<RunRecord> unpack(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return Optional.of(JSON.readValue(in, RunRecord.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * The part of a run that somebody asks for, read one creator after the other: memory holds what is kept.
     *
     * @param isAsked by all but the creators
     * @param keeps which creators
     * @return empty where it is not asked for, or when another version wrote it
     */
    public static Optional<RunRecord> unpack(
            byte[] packed, Predicate<RunRecord> isAsked, BiPredicate<String, RunRecord.OfCreator> keeps) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed));
                JsonParser json = JSON.createParser(in)) {
            ObjectNode head = JSON.createObjectNode();
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                if (field.equals(CREATORS)) {
                    RunRecord run = JSON.treeToValue(head.set(CREATORS, JSON.createObjectNode()), RunRecord.class);
                    return isAsked.test(run) ? Optional.of(run.withCreators(creators(json, keeps))) : Optional.empty();
                }
                head.set(field, JSON.readTree(json));
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Map<String, RunRecord.OfCreator> creators(
            JsonParser json, BiPredicate<String, RunRecord.OfCreator> keeps) throws IOException {
        Map<String, RunRecord.OfCreator> creators = new TreeMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String id = json.currentName();
            json.nextToken();
            RunRecord.OfCreator creator = JSON.readValue(json, RunRecord.OfCreator.class);
            if (keeps.test(id, creator)) {
                creators.put(id, creator);
            }
        }
        return creators;
    }
}
