package dev.rapport.core.store;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.zip.InflaterInputStream;

/** Reads what {@link PackedOutput} wrote. */
final class PackedInput {

    private static final Flag[] FLAGS = Flag.values();

    private final DataInputStream in;

    PackedInput(byte[] packed) {
        in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)));
    }

    long number() throws IOException {
        long value = 0;
        int shift = 0;
        int b;
        do {
            b = in.readUnsignedByte();
            value |= (long) (b & 0x7F) << shift;
            shift += 7;
        } while ((b & 0x80) != 0);
        return value;
    }

    int size() throws IOException {
        return (int) number();
    }

    long hash() throws IOException {
        return in.readLong();
    }

    String text() throws IOException {
        byte[] utf8 = new byte[size()];
        in.readFully(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    List<String> texts() throws IOException {
        int size = size();
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            texts.add(text());
        }
        return texts;
    }

    boolean truth() throws IOException {
        return in.readUnsignedByte() == 1;
    }

    OptionalDouble decimal() throws IOException {
        return truth() ? OptionalDouble.of(in.readDouble()) : OptionalDouble.empty();
    }

    Count count() throws IOException {
        long kind = number();
        if (kind == 0) {
            return Count.unknown();
        }
        long value = number();
        return kind == 2 ? Count.rounded(value, number()) : Count.exact(value);
    }

    Flag flag() throws IOException {
        return FLAGS[in.readUnsignedByte()];
    }

    Moment moment() throws IOException {
        int kind = in.readUnsignedByte();
        if (kind == 0) {
            return Moment.unknown();
        }
        long second = in.readLong();
        int nano = size();
        return kind == 1
                ? Moment.at(Instant.ofEpochSecond(second, nano))
                : Moment.local(LocalDateTime.ofEpochSecond(second, nano, ZoneOffset.UTC));
    }

    AccountRef ref() throws IOException {
        return new AccountRef(text(), text(), text());
    }

    Map<String, Double> shares() throws IOException {
        int size = size();
        Map<String, Double> shares = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            shares.put(text(), in.readDouble());
        }
        return shares;
    }
}
