package dev.rapport.plugin.shops;

import dev.rapport.api.model.Basis;
import dev.rapport.api.model.CodeUses;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.Trace;
import dev.rapport.sheets.results.JsonFields;
import dev.rapport.sheets.results.JsonFormat;
import dev.rapport.sheets.results.ResultNotes;
import java.util.List;

/** Coupons of orders, one record for each order and code: each is one use. */
record BigCommerceCoupons(ResultNotes notes) implements JsonFormat.RecordReader {

    @Override
    public void record(JsonFields coupon) {
        String code = coupon.text("code");
        if (code.isEmpty()) {
            notes.reject("no-code", "The coupon has no code and nobody can be credited with it.", coupon.at("code"));
            return;
        }
        notes.sink()
                .codeUses(new CodeUses(
                        Trace.of().codes(List.of(code)).build(),
                        Moment.unknown(),
                        Count.exact(1),
                        Basis.COUNTED,
                        Source.UNSET));
    }
}
