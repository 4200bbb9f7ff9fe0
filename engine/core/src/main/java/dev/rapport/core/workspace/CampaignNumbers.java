package dev.rapport.core.workspace;

import dev.rapport.api.model.Money;
import dev.rapport.written.Problems;
import dev.rapport.written.WrittenMoney;
import dev.rapport.written.yaml.YamlMap;
import dev.rapport.written.yaml.YamlValue;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Numbers and amounts of a campaign, held to where they may lie. */
final class CampaignNumbers {

    private static final double LEAST_MARGIN = 0.01;

    private final Problems problems;

    CampaignNumbers(Problems problems) {
        this.problems = problems;
    }

    void outOfRange(YamlMap block, String name, String what, String hint) {
        block.get(name)
                .ifPresent(value -> problems.error(
                        "out-of-range",
                        "The " + value.name() + " (" + value.text() + ") " + what,
                        value.place(),
                        hint));
    }

    /** An amount in the currency of the budget; it may name that currency. */
    Optional<Money> money(YamlMap block, String name, Currency currency) {
        Optional<YamlValue> value = block.get(name);
        Optional<Money> named = value.flatMap(written -> WrittenMoney.parse(written.text()));
        if (named.isPresent() && !named.get().currency().equals(currency)) {
            outOfRange(block, name, "is in another currency than the budget.", "Maybe the amount in " + currency + ".");
            return Optional.empty();
        }
        if (named.isPresent()) {
            return named;
        }
        if (value.filter(amount -> !amount.isMap() && !amount.isList() && amount.isPercent())
                .isPresent()) {
            outOfRange(block, name, "is a share, and an amount is asked for.", "Maybe the amount in " + currency + ".");
            return Optional.empty();
        }
        String hint = value.filter(amount -> !amount.isMap() && !amount.isList())
                .map(amount -> PriceAdvice.of(amount.text(), currency.getCurrencyCode())
                        .replace(" and " + currency.getCurrencyCode(), " " + currency.getCurrencyCode()))
                .orElse(YamlValue.USUAL_NUMBER);
        OptionalDouble number = number(block, name, Double.MAX_VALUE, hint);
        return number.isEmpty()
                ? Optional.empty()
                : value.flatMap(YamlValue::decimal).map(amount -> new Money(amount, currency));
    }

    /** A share of a price; less than one of a hundred is as good as none, and rather a fraction with a sign too many. */
    OptionalDouble margin(YamlMap block, String name) {
        OptionalDouble margin = number(block, name, 1);
        boolean isTiny = margin.isPresent() && margin.getAsDouble() > 0 && margin.getAsDouble() < LEAST_MARGIN;
        if (isTiny) {
            block.get(name)
                    .ifPresent(value -> problems.warning(
                            "unlikely-number",
                            "The " + value.name() + " (" + value.text() + ") is less than one of a hundred.",
                            value.place(),
                            "Maybe "
                                    + BigDecimal.valueOf(margin.getAsDouble())
                                            .movePointRight(value.isPercent() ? 4 : 2)
                                            .stripTrailingZeros()
                                            .toPlainString()
                                    + " %."));
        }
        return margin;
    }

    OptionalDouble number(YamlMap block, String name, double most) {
        return number(block, name, most, YamlValue.USUAL_NUMBER);
    }

    private OptionalDouble number(YamlMap block, String name, double most, String hint) {
        Optional<YamlValue> value = block.get(name);
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble number = value.get().number(hint);
        if (number.isPresent() && (number.getAsDouble() < 0 || number.getAsDouble() > most)) {
            String limit =
                    most == 1 ? "1" : BigDecimal.valueOf(most).toBigInteger().toString();
            outOfRange(
                    block,
                    name,
                    most > 1e9 ? "must be 0 or more." : "must lie between 0 and " + limit + ".",
                    CampaignAdvice.number(number.getAsDouble(), most));
            return OptionalDouble.empty();
        }
        return number;
    }

    /** A whole number from 1 to the most that makes sense. */
    OptionalInt whole(YamlMap block, String name, int most, String hint) {
        OptionalDouble number = number(block, name, Double.MAX_VALUE, hint);
        if (number.isPresent()
                && (number.getAsDouble() < 1
                        || number.getAsDouble() > most
                        || number.getAsDouble() != Math.rint(number.getAsDouble()))) {
            outOfRange(block, name, "must be a whole number from 1 to " + most + ".", hint);
            return OptionalInt.empty();
        }
        return number.isPresent() ? OptionalInt.of((int) number.getAsDouble()) : OptionalInt.empty();
    }
}
