package dev.rapport.core.workbench.runs;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A run as bytes: JSON, compressed, because the creators of a run are much alike. */
public final class RunCodec {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RunCodec() {}

    public static byte[] pack(RunRecord run) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            JSON.writeValue(out, run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The run, empty when another version wrote it. */
    public static Optional<RunRecord> unpack(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return Optional.of(JSON.readValue(in, RunRecord.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
