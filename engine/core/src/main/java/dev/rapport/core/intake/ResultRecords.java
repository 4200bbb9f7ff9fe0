package dev.rapport.core.intake;

import dev.rapport.api.model.Clicks;
import dev.rapport.api.model.CodeUses;
import dev.rapport.api.model.Insight;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.Refund;
import dev.rapport.api.model.Sales;
import dev.rapport.api.model.SurveyAnswer;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ResultSink;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Takes what a reader of results gives. */
final class ResultRecords implements ResultSink {

    private static final int MOST_ISSUES = 200;

    private final ZoneId zone;
    private final UnaryOperator<String> customers;
    private final Set<String> plugins = new LinkedHashSet<>();
    private final Set<String> formats = new LinkedHashSet<>();
    private final List<Order> orders = new ArrayList<>();
    private final List<Refund> refunds = new ArrayList<>();
    private final List<Clicks> clicks = new ArrayList<>();
    private final List<CodeUses> uses = new ArrayList<>();
    private final List<Sales> sales = new ArrayList<>();
    private final List<Insight> insights = new ArrayList<>();
    private final List<SurveyAnswer> answers = new ArrayList<>();
    private final Set<ReadIssue> issues = new LinkedHashSet<>();
    private long rejected;
    private long unsaid;
    private Optional<Instant> exported = Optional.empty();
    private Instant newest = Instant.EPOCH;

    ResultRecords(ZoneId zone, UnaryOperator<String> customers) {
        this.zone = zone;
        this.customers = customers;
    }

    void readBy(String plugin, String format) {
        plugins.add(plugin);
        formats.add(format);
    }

    @Override
    public void order(Order order) {
        orders.add(order);
        seen(order.time());
    }

    @Override
    public void refund(Refund refund) {
        refunds.add(refund);
        seen(refund.time());
    }

    @Override
    public void clicks(Clicks some) {
        clicks.add(some);
        seen(some.day());
    }

    @Override
    public void codeUses(CodeUses some) {
        uses.add(some);
        seen(some.day());
    }

    @Override
    public void sales(Sales some) {
        sales.add(some);
        seen(some.day());
    }

    @Override
    public void insight(Insight insight) {
        insights.add(insight);
        seen(insight.day());
    }

    @Override
    public void answer(SurveyAnswer answer) {
        answers.add(answer);
        seen(answer.time());
    }

    private void seen(Moment time) {
        time.in(zone).filter(one -> one.isAfter(newest)).ifPresent(one -> newest = one);
    }

    @Override
    public String customer(String identity) {
        return customers.apply(identity);
    }

    @Override
    public void exportedAt(Instant time) {
        exported = Optional.of(time);
    }

    @Override
    public void issue(ReadIssue issue) {
        if (issues.size() < MOST_ISSUES) {
            issues.add(issue);
        } else {
            unsaid++;
        }
    }

    @Override
    public void reject(ReadIssue issue) {
        rejected++;
        issue(issue);
    }

    @Override
    public void refuse(String code, String message) {
        issue(ReadIssue.error(code, message, ""));
    }

    ResultFile file(String path, String sha256, Instant modified) {
        List<ReadIssue> said = new ArrayList<>(issues);
        if (unsaid > 0) {
            said.add(ReadIssue.warning(
                    "more-issues", "There are (" + unsaid + ") more of such issues. Maybe mend these first.", ""));
        }
        return new ResultFile(
                path,
                sha256,
                String.join("+", formats),
                String.join(", ", plugins),
                asOf(path).orElse(modified),
                asOf(path).isEmpty(),
                orders,
                refunds,
                clicks,
                uses,
                sales,
                insights,
                answers,
                rejected,
                said);
    }

    /** As of an export: what the file says, else the last day in its name, else its newest day; its own time, which a copy changes, last. */
    private Optional<Instant> asOf(String path) {
        Optional<Instant> day = Optional.of(newest).filter(seen -> !seen.equals(Instant.EPOCH));
        return exported.or(() -> NameDates.until(path.substring(path.lastIndexOf('/') + 1)))
                .or(() -> day)
                .map(told -> told.isBefore(newest) ? newest : told);
    }
}
