package dev.rapport.core.store;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes values small: numbers in as few bytes as they need, unknown in one, the whole deflated. */
final class PackedOutput {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final OutputStream deflated = new DeflaterOutputStream(bytes, deflater);
    private final DataOutputStream out = new DataOutputStream(deflated);

    byte[] finish() throws IOException {
        out.close();
        deflater.end();
        return bytes.toByteArray();
    }

    void number(long value) throws IOException {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.writeByte((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    /** A hash: eight bytes, because it does not get smaller. */
    void hash(long value) throws IOException {
        out.writeLong(value);
    }

    void text(String value) throws IOException {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        out.write(utf8);
    }

    void texts(Collection<String> values) throws IOException {
        number(values.size());
        for (String value : values) {
            text(value);
        }
    }

    void truth(boolean value) throws IOException {
        out.writeByte(value ? 1 : 0);
    }

    void decimal(OptionalDouble value) throws IOException {
        truth(value.isPresent());
        if (value.isPresent()) {
            out.writeDouble(value.getAsDouble());
        }
    }

    void count(Count count) throws IOException {
        // Unknown is 0; exact and rounded counts are told apart by the lowest bit.
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

    void flag(Flag flag) throws IOException {
        out.writeByte(flag.ordinal());
    }

    void moment(Moment moment) throws IOException {
        if (moment instanceof Moment.At at) {
            out.writeByte(1);
            out.writeLong(at.instant().getEpochSecond());
            number(at.instant().getNano());
        } else if (moment instanceof Moment.Local local) {
            out.writeByte(2);
            out.writeLong(local.time().toEpochSecond(ZoneOffset.UTC));
            number(local.time().getNano());
        } else {
            out.writeByte(0);
        }
    }

    void ref(AccountRef ref) throws IOException {
        text(ref.platform());
        text(ref.id());
        text(ref.handle());
    }

    void shares(Map<String, Double> shares) throws IOException {
        number(shares.size());
        for (Map.Entry<String, Double> share : shares.entrySet()) {
            text(share.getKey());
            out.writeDouble(share.getValue());
        }
    }
}
