package dev.rapport.judged.packed;

import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.PaidPartnership;
import dev.rapport.api.model.PostKind;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The numbers that stand for values in packed rows. A number is for ever: a value that is taken away leaves its own behind, and the
 * order in which Java lists the values means nothing. Without a number for each value this does not compile.
 */
public final class Codes<E extends Enum<E>> {

    public static final Codes<PostKind> KINDS = new Codes<>(PostKind.class, kind -> switch (kind) {
        case PHOTO -> 0;
        case CAROUSEL -> 1;
        case VIDEO -> 2;
        case SHORT -> 3;
        case STORY -> 4;
        case TEXT -> 5;
        case LIVE -> 6;
        case UNKNOWN -> 7;
    });

    public static final Codes<PaidPartnership> PARTNERSHIPS =
            new Codes<>(PaidPartnership.class, partnership -> switch (partnership) {
                case DECLARED -> 0;
                case COMMERCIAL -> 1;
                case DISCLOSED -> 2;
                case NONE -> 3;
                case UNKNOWN -> 4;
            });

    public static final Codes<Deliverable> DELIVERABLES =
            new Codes<>(Deliverable.class, deliverable -> switch (deliverable) {
                case POST -> 0;
                case CAROUSEL -> 1;
                case REEL -> 2;
                case STORY -> 3;
                case VIDEO -> 4;
                case SHORT -> 5;
                case STREAM -> 6;
                case TEXT -> 7;
                case UGC -> 8;
                case BUNDLE -> 9;
            });

    public static final Codes<Flag> FLAGS = new Codes<>(Flag.class, flag -> switch (flag) {
        case YES -> 0;
        case NO -> 1;
        case UNKNOWN -> 2;
    });

    private final ToIntFunction<E> code;
    private final Map<Integer, E> values = new HashMap<>();

    private Codes(Class<E> type, ToIntFunction<E> code) {
        this.code = code;
        for (E value : type.getEnumConstants()) {
            if (values.put(code.applyAsInt(value), value) != null) {
                throw new IllegalStateException("Two values have the code of " + value + ".");
            }
        }
    }

    public int of(E value) {
        return code.applyAsInt(value);
    }

    /** @throws IOException when a newer version wrote a value that this one does not have */
    public E value(int written) throws IOException {
        E value = values.get(written);
        if (value == null) {
            throw new IOException("The stored code (" + written + ") is not known. Maybe a newer Rapport wrote it.");
        }
        return value;
    }
}
