package dev.rapport.judged.packed;

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

/** Writes values small: numbers in as few bytes as they need, unknown in one, texts beside the one they resemble. */
public final class PackedOutput {

    private static final int LEAST = 256;

    private byte[] bytes;
    private int size;

    public PackedOutput() {
        this(0);
    }

    /** @param expected how many bytes it will be, more or less */
    public PackedOutput(int expected) {
        this.bytes = new byte[expected];
    }

    /** All that was written. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** How many bytes were written. */
    public int size() {
        return size;
    }

    /** Copies what was written. */
    public void copyTo(byte[] target, int from) {
        System.arraycopy(bytes, 0, target, from, size);
    }

    /** Takes back all but the first bytes. */
    public void cut(int bytes) {
        size = bytes;
    }

    /** All that was written to another one. */
    public void append(PackedOutput other) {
        room(other.size);
        System.arraycopy(other.bytes, 0, bytes, size, other.size);
        size += other.size;
    }

    public void number(long value) {
        room(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** A hash: eight bytes, because it does not get smaller. */
    public void hash(long value) {
        room(8);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[size++] = (byte) (value >>> shift);
        }
    }

    public void text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, size, utf8.length);
        size += utf8.length;
    }

    /** A text that begins as another one does, which the reader knows by then: an address beside the address before. */
    public void text(String value, String before) {
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

    public void texts(List<String> values) {
        number(values.size());
        values.forEach(this::text);
    }

    /** A list that is often the same as another one. */
    public void texts(List<String> values, List<String> before) {
        if (values.equals(before)) {
            number(0);
        } else {
            number(values.size() + 1L);
            values.forEach(this::text);
        }
    }

    public void truth(boolean value) {
        octet(value ? 1 : 0);
    }

    public void decimal(double value) {
        hash(Double.doubleToLongBits(value));
    }

    public void decimal(OptionalDouble value) {
        truth(value.isPresent());
        if (value.isPresent()) {
            decimal(value.getAsDouble());
        }
    }

    public void count(Count count) {
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

    public void flag(Flag flag) {
        number(Codes.FLAGS.of(flag));
    }

    public void moment(Moment moment) {
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

    public void ref(AccountRef ref) {
        text(ref.platform());
        text(ref.id());
        text(ref.handle());
    }

    /** A reference that is nearly always another one. */
    public void ref(AccountRef ref, AccountRef usual) {
        boolean same = ref.equals(usual);
        truth(same);
        if (!same) {
            ref(ref);
        }
    }

    public void shares(Map<String, Double> shares) {
        number(shares.size());
        shares.forEach((name, share) -> {
            text(name);
            decimal(share);
        });
    }

    private void octet(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.max(LEAST, 2 * bytes.length), size + more));
        }
    }
}
