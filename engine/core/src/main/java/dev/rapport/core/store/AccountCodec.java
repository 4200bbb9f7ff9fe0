package dev.rapport.core.store;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.RateCard;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.StatedFigures;
import dev.rapport.judged.packed.Codes;
import dev.rapport.judged.packed.PackedInput;
import dev.rapport.judged.packed.PackedOutput;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Packs one state of a profile. */
final class AccountCodec {

    private AccountCodec() {}

    static void write(Account account, PackedOutput out) {
        out.ref(account.ref());
        out.text(account.name());
        out.text(account.bio());
        out.count(account.followers());
        out.count(account.following());
        out.count(account.posts());
        out.flag(account.verified());
        out.flag(account.isPrivate());
        out.flag(account.hasPicture());
        out.text(account.category());
        out.text(account.country());
        out.moment(account.created());
        out.texts(account.urls());
        out.decimal(account.stated().engagementRate());
        out.decimal(account.stated().averageLikes());
        out.decimal(account.stated().averageComments());
        out.decimal(account.stated().averageViews());
        Map<Deliverable, Money> fees = account.stated().fees().fees();
        out.number(fees.size());
        fees.forEach((deliverable, fee) -> {
            out.number(Codes.DELIVERABLES.of(deliverable));
            out.text(fee.amount().toPlainString());
            out.text(fee.currency().getCurrencyCode());
        });
        out.number(account.fields().size());
        account.fields().forEach((name, value) -> {
            out.text(name);
            out.text(value);
        });
    }

    /** @param withFields whether own fields of the agency follow, as they do since version 2 */
    static Account read(PackedInput in, boolean withFields, Source source) throws IOException {
        return Account.of(in.ref())
                .name(in.text())
                .bio(in.text())
                .followers(in.count())
                .following(in.count())
                .posts(in.count())
                .verified(in.flag())
                .isPrivate(in.flag())
                .hasPicture(in.flag())
                .category(in.text())
                .country(in.text())
                .created(in.moment())
                .urls(in.texts())
                .stated(new StatedFigures(in.decimal(), in.decimal(), in.decimal(), in.decimal(), fees(in)))
                .fields(withFields ? fields(in) : Map.of())
                .source(source)
                .build();
    }

    private static Map<String, String> fields(PackedInput in) throws IOException {
        Map<String, String> fields = new TreeMap<>();
        for (int i = in.size(); i > 0; i--) {
            fields.put(in.text(), in.text());
        }
        return fields;
    }

    private static RateCard fees(PackedInput in) throws IOException {
        Map<Deliverable, Money> fees = new EnumMap<>(Deliverable.class);
        for (int i = in.size(); i > 0; i--) {
            Deliverable deliverable = Codes.DELIVERABLES.value(in.size());
            fees.put(deliverable, Money.of(in.text(), in.text()));
        }
        return new RateCard(fees);
    }
}
