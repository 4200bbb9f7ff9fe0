package dev.rapport.core.store;

import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.Source;
import dev.rapport.judged.packed.PackedInput;
import dev.rapport.judged.packed.PackedOutput;
import java.io.IOException;

/** Packs one snapshot of an audience. */
final class AudienceCodec {

    private AudienceCodec() {}

    static void write(AudienceSnapshot snapshot, PackedOutput out) {
        out.ref(snapshot.account());
        out.moment(snapshot.date());
        out.shares(snapshot.countries());
        out.shares(snapshot.cities());
        out.shares(snapshot.ages());
        out.shares(snapshot.genders());
        out.shares(snapshot.languages());
        out.shares(snapshot.interests());
        out.decimal(snapshot.quality());
    }

    static AudienceSnapshot read(PackedInput in, Source source) throws IOException {
        return new AudienceSnapshot(
                in.ref(),
                in.moment(),
                in.shares(),
                in.shares(),
                in.shares(),
                in.shares(),
                in.shares(),
                in.shares(),
                in.decimal(),
                source);
    }
}
