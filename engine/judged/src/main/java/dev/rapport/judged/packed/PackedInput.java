package dev.rapport.judged.packed;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import java.io.EOFException;
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

/** Reads what {@link PackedOutput} wrote. */
public final class PackedInput {

    private final byte[] bytes;
    private int at;

    public PackedInput(byte[] bytes) {
        this.bytes = bytes;
    }

    public long number() throws IOException {
        long value = 0;
        int shift = 0;
        int b;
        do {
            b = octet();
            value |= (long) (b & 0x7F) << shift;
            shift += 7;
        } while ((b & 0x80) != 0);
        return value;
    }

    public int size() throws IOException {
        return (int) number();
    }

    public long hash() throws IOException {
        need(8);
        long value = 0;
        for (int i = 0; i < 8; i++) {
            value = value << 8 | (bytes[at++] & 0xFF);
        }
        return value;
    }

    public String text() throws IOException {
        int size = size();
        need(size);
        String text = new String(bytes, at, size, StandardCharsets.UTF_8);
        at += size;
        return text;
    }

    /** A text that begins as another one does. */
    public String text(String before) throws IOException {
        int same = size();
        String rest = text();
        return same == 0 ? rest : before.substring(0, same) + rest;
    }

    public List<String> texts() throws IOException {
        return texts(size());
    }

    /** A list that is often the same as another one. */
    public List<String> texts(List<String> before) throws IOException {
        int size = size();
        return size == 0 ? before : texts(size - 1);
    }

    private List<String> texts(int size) throws IOException {
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            texts.add(text());
        }
        return List.copyOf(texts);
    }

    public boolean truth() throws IOException {
        return octet() == 1;
    }

    /** A number as it is. */
    public double exact() throws IOException {
        return Double.longBitsToDouble(hash());
    }

    public OptionalDouble decimal() throws IOException {
        return truth() ? OptionalDouble.of(Double.longBitsToDouble(hash())) : OptionalDouble.empty();
    }

    public Count count() throws IOException {
        long kind = number();
        if (kind == 0) {
            return Count.unknown();
        }
        long value = number();
        return kind == 2 ? Count.rounded(value, number()) : Count.exact(value);
    }

    public Flag flag() throws IOException {
        return Codes.FLAGS.value(size());
    }

    public Moment moment() throws IOException {
        int kind = octet();
        if (kind == 0) {
            return Moment.unknown();
        }
        long second = hash();
        int nano = size();
        return kind == 1
                ? Moment.at(Instant.ofEpochSecond(second, nano))
                : Moment.local(LocalDateTime.ofEpochSecond(second, nano, ZoneOffset.UTC));
    }

    public AccountRef ref() throws IOException {
        return new AccountRef(text(), text(), text());
    }

    /** A reference that is nearly always another one. */
    public AccountRef ref(AccountRef usual) throws IOException {
        return truth() ? usual : ref();
    }

    public Map<String, Double> shares() throws IOException {
        int size = size();
        Map<String, Double> shares = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            shares.put(text(), Double.longBitsToDouble(hash()));
        }
        return shares;
    }

    private int octet() throws IOException {
        need(1);
        return bytes[at++] & 0xFF;
    }

    private void need(int more) throws IOException {
        if (more < 0 || more > bytes.length - at) {
            throw new EOFException("The row ends too early.");
        }
    }
}
