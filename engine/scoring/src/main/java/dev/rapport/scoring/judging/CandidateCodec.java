package dev.rapport.scoring.judging;

import dev.rapport.api.model.Flag;
import dev.rapport.judged.Value;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.judged.packed.PackedInput;
import dev.rapport.judged.packed.PackedOutput;
import java.io.IOException;
import java.util.Map;

/** Facts as few bytes: whole, or as what differs from facts that the reader has. */
final class CandidateCodec {

    private static final Fact[] FACTS = Fact.values();
    private static final Candidate NOTHING = Candidate.builder().build();
    private static final long WHOLE = 1L << 50;

    private CandidateCodec() {}

    static void write(Candidate candidate, PackedOutput out) {
        write(candidate, NOTHING, out);
    }

    static Candidate read(PackedInput in) throws IOException {
        return read(NOTHING, in);
    }

    /** Writes what differs from a base. */
    static void write(Candidate candidate, Candidate base, PackedOutput out) {
        for (Fact fact : FACTS) {
            switch (fact.type()) {
                case NUMBER -> {
                    double number = candidate.number(fact);
                    if (Double.compare(number, base.number(fact)) != 0) {
                        number(fact, number, out);
                    }
                }
                case TEXT -> {
                    if (!candidate.text(fact).equals(base.text(fact))) {
                        out.number(fact.ordinal() * 2L + 2);
                        out.text(candidate.text(fact));
                    }
                }
                case FLAG -> {
                    if (candidate.flag(fact) != base.flag(fact)) {
                        out.number(fact.ordinal() * 2L + 2);
                        out.flag(candidate.flag(fact));
                    }
                }
            }
        }
        out.number(0);
        own(candidate.ownFields(), base.ownFields(), out);
    }

    private static void number(Fact fact, double number, PackedOutput out) {
        boolean whole = number >= 0 && number < WHOLE && number == Math.rint(number);
        out.number(fact.ordinal() * 2L + (whole ? 3 : 2));
        if (whole) {
            out.number((long) number);
        } else {
            out.decimal(number);
        }
    }

    private static void own(Map<String, Value> own, Map<String, Value> base, PackedOutput out) {
        boolean same = own.equals(base);
        out.truth(same);
        if (same) {
            return;
        }
        out.number(own.size());
        own.forEach((name, value) -> {
            out.text(name);
            if (value instanceof Value.Number number) {
                out.number(0);
                out.decimal(number.number());
            } else if (value instanceof Value.Truth truth) {
                out.number(1);
                out.truth(truth.truth());
            } else {
                out.number(2);
                out.text(value.plain());
            }
        });
    }

    /** Reads what differs from a base. */
    static Candidate read(Candidate base, PackedInput in) throws IOException {
        Candidate.Builder read = base.toBuilder();
        for (long code = in.number(); code != 0; code = in.number()) {
            int place = (int) ((code - 2) / 2);
            if (place < 0 || place >= FACTS.length) {
                throw new IOException("The fact (" + place + ") is unknown.");
            }
            Fact fact = FACTS[place];
            switch (fact.type()) {
                case NUMBER -> read.set(fact, code % 2 == 1 ? (double) in.number() : in.exact());
                case TEXT -> read.set(fact, in.text());
                case FLAG -> read.set(fact, in.flag());
            }
        }
        if (!in.truth()) {
            base.ownFields().keySet().forEach(name -> read.own(name, Value.unknown()));
            for (int i = in.size(); i > 0; i--) {
                read.own(in.text(), value(in));
            }
        }
        return read.build();
    }

    private static Value value(PackedInput in) throws IOException {
        return switch (in.size()) {
            case 0 -> Value.of(in.exact());
            case 1 -> Value.of(Flag.of(in.truth()));
            default -> Value.of(in.text());
        };
    }
}
