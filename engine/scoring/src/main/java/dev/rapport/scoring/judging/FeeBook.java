package dev.rapport.scoring.judging;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.RateCard;
import dev.rapport.judged.AccountMap;
import dev.rapport.judged.Assumption;
import dev.rapport.judged.Exchange;
import dev.rapport.judged.ExchangeRate;
import dev.rapport.judged.Rate;
import dev.rapport.judged.Sheets;
import dev.rapport.scoring.forecast.Fee;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What creators ask for, in the campaign's currency: as rates.csv says, else as the creator list does. */
public final class FeeBook {

    private final AccountMap<Rate> rates = new AccountMap<>();
    private final Exchange exchange;
    private final Currency currency;
    private final LocalDate day;

    /**
     * @param currency of the campaign
     * @param day of the exchange rates
     */
    public FeeBook(Sheets sheets, Currency currency, LocalDate day) {
        sheets.rates().forEach(rate -> rates.add(rate.account(), rate));
        this.exchange = sheets.exchange();
        this.currency = currency;
        this.day = day;
    }

    /** What several deliverables cost together. */
    public record Bundle(List<Deliverable> deliverables, Fee fee) {}

    /** What an account sells together. */
    public List<Bundle> bundles(AccountRef account) {
        return rates.all(account).stream()
                .filter(Rate::isBundle)
                .map(rate -> new Bundle(rate.deliverables(), inCampaign(rate.fee())))
                .toList();
    }

    /** The fee for a deliverable; else the creator's dearest known fee, never a cheaper guess. */
    Fee fee(Account account, Deliverable deliverable) {
        Map<Deliverable, Money> asked = new EnumMap<>(Deliverable.class);
        rates.all(account.ref()).stream()
                .filter(rate -> !rate.isBundle())
                .forEach(rate -> asked.put(rate.deliverables().get(0), rate.fee()));
        RateCard card = new RateCard(asked).or(account.stated().fees());
        Optional<Money> own = card.fee(deliverable);
        if (own.isPresent()) {
            return inCampaign(own.get());
        }
        Optional<Fee.Known> dearest = card.fees().values().stream()
                .map(money -> inCampaign(money))
                .filter(Fee.Known.class::isInstance)
                .map(Fee.Known.class::cast)
                .max(Comparator.comparing(Fee.Known::amount));
        if (dearest.isPresent()) {
            return dearest.get();
        }
        return card.fees().values().stream()
                .findFirst()
                .map(money -> inCampaign(money))
                .orElseGet(Fee.Unknown::new);
    }

    private Fee inCampaign(Money asked) {
        if (asked.currency().equals(currency)) {
            return new Fee.Known(asked, Optional.empty());
        }
        Optional<Money> converted = exchange.convert(asked, currency, day);
        Optional<ExchangeRate> rate = exchange.rate(asked.currency(), currency, day);
        return converted.isPresent() && rate.isPresent()
                ? new Fee.Known(
                        converted.get(),
                        Optional.of(Assumption.exchanged(asked.amount().toPlainString(), rate.get())))
                : new Fee.NotComparable(asked);
    }
}
