package dev.rapport.core.outcome;

import dev.rapport.api.model.Money;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.core.intake.ResultFile;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Exchange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is odd about the orders and sums of a file, whichever plugin read it: each is counted as far as it can be, and told. */
final class FileRemarks {

    private static final int MOST_NAMED = 8;
    private static final String ZONE = "time-zone-unknown";

    private final Campaign campaign;
    private final Exchange exchange;

    FileRemarks(Campaign campaign, Exchange exchange) {
        this.campaign = campaign;
        this.exchange = exchange;
    }

    /** The file, with a line about each kind of oddity. */
    ResultFile told(ResultFile file) {
        ResultFile told = inZone(file);
        told = told(told, negative(told), FileRemarks::isNegative);
        told = told(told, pending(told), FileRemarks::isPending);
        return withoutRate(told);
    }

    /** Whether goods cost less than nothing. */
    static boolean isNegative(Order order) {
        return order.goods()
                .or(order::total)
                .filter(sum -> sum.amount().signum() < 0)
                .isPresent();
    }

    private static boolean isPending(Order order) {
        return order.state() == OrderState.PENDING && !order.isTest().isYes();
    }

    private static ReadIssue negative(ResultFile file) {
        return ReadIssue.warning(
                "negative-order",
                "The goods of orders (" + named(file, FileRemarks::isNegative)
                        + ") cost less than nothing; the orders count, and what"
                        + " they brought is unknown. Maybe they are refunds, which belong beside their order.",
                "");
    }

    private static ReadIssue pending(ResultFile file) {
        return ReadIssue.warning(
                "pending-orders",
                "Orders (" + named(file, FileRemarks::isPending)
                        + ") are not paid or not confirmed yet. They count as orders."
                        + " Maybe measure again when they are.",
                "");
    }

    private static ResultFile told(ResultFile file, ReadIssue issue, Predicate<Order> odd) {
        return file.orders().stream().anyMatch(odd) ? file.with(issue) : file;
    }

    private static String named(ResultFile file, Predicate<Order> odd) {
        List<String> ids =
                file.orders().stream().filter(odd).map(Order::id).distinct().toList();
        return ids.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (ids.size() > MOST_NAMED ? " and " + (ids.size() - MOST_NAMED) + " more" : "");
    }

    /** Sums in a currency that cannot be turned into the campaign's; orders in it stand among those that are nobody's. */
    private ResultFile withoutRate(ResultFile file) {
        LocalDate day = campaign.from().orElse(LocalDate.MAX);
        String lost = file.sales().stream()
                .flatMap(one -> one.revenue().stream())
                .filter(money -> exchange.convert(money, campaign.budget().currency(), day)
                        .isEmpty())
                .map(Money::currency)
                .map(currency -> currency.getCurrencyCode())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return lost.isEmpty()
                ? file
                : file.with(ReadIssue.warning(
                        "currency-without-rate",
                        "Revenues in " + lost + " are not used, because currencies.csv has no rate to "
                                + campaign.budget().currency().getCurrencyCode()
                                + campaign.from()
                                        .map(from -> " of " + from + " or before")
                                        .orElse("")
                                + ". Maybe add the line with the day and the rate to currencies.csv.",
                        ""));
    }

    /** A reader knows no campaign; here it is known in which zone a time is read that names none. */
    private ResultFile inZone(ResultFile file) {
        Optional<ReadIssue> zoneless = file.issues().stream()
                .filter(issue -> issue.code().equals(ZONE))
                .findFirst();
        if (zoneless.isEmpty()) {
            return file;
        }
        ReadIssue issue = zoneless.get();
        String times = issue.message().replaceFirst(" have no zone.*", "");
        ReadIssue settled = ReadIssue.info(
                ZONE,
                times + " have no zone and are read in the campaign's (" + campaign.zone()
                        + "). Maybe write another zone: into campaign.yaml.",
                issue.place());
        return file.with(
                file.issues().stream().map(one -> one == issue ? settled : one).toList());
    }
}
