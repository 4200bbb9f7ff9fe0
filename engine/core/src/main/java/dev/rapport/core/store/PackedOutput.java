package dev.rapport.core.store;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.zip.Deflater;

/**
 * Writes values small: numbers in as few bytes as they need, unknown in one, texts beside the one they resemble, the whole coded by
 * Huffman. One row after the other, by one thread; memory outside of the heap is held until it is closed.
 */
final class PackedOutput implements AutoCloseable {

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private byte[] raw = new byte[1 << 14];
    private byte[] deflated = new byte[1 << 14];
    private int size;

    PackedOutput() {
        // Texts are short and differ; searching them for repetitions costs twice the time and saves a fiftieth.
        deflater.setStrategy(Deflater.HUFFMAN_ONLY);
    }

    /** What was written since the last time, packed. */
    byte[] finish() {
        deflater.reset();
        deflater.setInput(raw, 0, size);
        deflater.finish();
        int packed = 0;
        while (!deflater.finished()) {
            if (packed == deflated.length) {
                deflated = Arrays.copyOf(deflated, 2 * deflated.length);
            }
            packed += deflater.deflate(deflated, packed, deflated.length - packed);
        }
        size = 0;
        return Arrays.copyOf(deflated, packed);
    }

    /** Forgets what a failure left unfinished. */
    void begin() {
        size = 0;
    }

    void number(long value) {
        room(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            raw[size++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        raw[size++] = (byte) rest;
    }

    /** A hash: eight bytes, because it does not get smaller. */
    void hash(long value) {
        room(8);
        for (int shift = 56; shift >= 0; shift -= 8) {
            raw[size++] = (byte) (value >>> shift);
        }
    }

    void text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        room(utf8.length);
        System.arraycopy(utf8, 0, raw, size, utf8.length);
        size += utf8.length;
    }

    /** A text that begins as another one does, which the reader knows by then: an address beside the address before. */
    void text(String value, String before) {
        int same = 0;
        int most = Math.min(value.length(), before.length());
        while (same < most && value.charAt(same) == before.charAt(same)) {
            same++;
        }
        // Half a character cannot be written.
        if (same > 0 && Character.isHighSurrogate(value.charAt(same - 1))) {
            same--;
        }
        number(same);
        text(value.substring(same));
    }

    void texts(List<String> values) {
        number(values.size());
        values.forEach(this::text);
    }

    /** A list that is often the same as another one. */
    void texts(List<String> values, List<String> before) {
        if (values.equals(before)) {
            number(0);
        } else {
            number(values.size() + 1L);
            values.forEach(this::text);
        }
    }

    void truth(boolean value) {
        octet(value ? 1 : 0);
    }

    void decimal(double value) {
        hash(Double.doubleToLongBits(value));
    }

    void decimal(OptionalDouble value) {
        truth(value.isPresent());
        if (value.isPresent()) {
            decimal(value.getAsDouble());
        }
    }

    void count(Count count) {
        if (!count.isKnown()) {
            number(0);
        } else if (count.isRounded()) {
            number(2);
            number(count.value());
            number(count.step());
        } else {
            number(1);
            number(count.value());
        }
    }

    void flag(Flag flag) {
        number(Codes.FLAGS.of(flag));
    }

    void moment(Moment moment) {
        if (moment instanceof Moment.At at) {
            octet(1);
            hash(at.instant().getEpochSecond());
            number(at.instant().getNano());
        } else if (moment instanceof Moment.Local local) {
            octet(2);
            hash(local.time().toEpochSecond(ZoneOffset.UTC));
            number(local.time().getNano());
        } else {
            octet(0);
        }
    }

    void ref(AccountRef ref) {
        text(ref.platform());
        text(ref.id());
        text(ref.handle());
    }

    /** A reference that is nearly always another one. */
    void ref(AccountRef ref, AccountRef usual) {
        boolean same = ref.equals(usual);
        truth(same);
        if (!same) {
            ref(ref);
        }
    }

    void shares(Map<String, Double> shares) {
        number(shares.size());
        shares.forEach((name, share) -> {
            text(name);
            decimal(share);
        });
    }

    private void octet(int value) {
        room(1);
        raw[size++] = (byte) value;
    }

    private void room(int bytes) {
        if (raw.length - size < bytes) {
            raw = Arrays.copyOf(raw, Math.max(2 * raw.length, size + bytes));
        }
    }

    @Override
    public void close() {
        deflater.end();
    }
}
