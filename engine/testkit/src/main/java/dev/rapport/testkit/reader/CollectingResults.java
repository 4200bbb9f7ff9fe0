package dev.rapport.testkit.reader;

import dev.rapport.api.model.Clicks;
import dev.rapport.api.model.CodeUses;
import dev.rapport.api.model.Insight;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.Refund;
import dev.rapport.api.model.Sales;
import dev.rapport.api.model.SurveyAnswer;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ResultSink;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps everything that a reader of results gives, in order. */
public class CollectingResults implements ResultSink {

    private final List<Order> orders = new ArrayList<>();
    private final List<Refund> refunds = new ArrayList<>();
    private final List<Clicks> clicks = new ArrayList<>();
    private final List<CodeUses> codeUses = new ArrayList<>();
    private final List<Sales> sales = new ArrayList<>();
    private final List<Insight> insights = new ArrayList<>();
    private final List<SurveyAnswer> answers = new ArrayList<>();
    private final List<ReadIssue> issues = new ArrayList<>();
    private final List<ReadIssue> rejected = new ArrayList<>();
    private Optional<Instant> exportedAt = Optional.empty();
    private Optional<CollectingSink.Refusal> refusal = Optional.empty();

    @Override
    public void order(Order order) {
        orders.add(order);
    }

    @Override
    public void refund(Refund refund) {
        refunds.add(refund);
    }

    @Override
    public void clicks(Clicks some) {
        clicks.add(some);
    }

    @Override
    public void codeUses(CodeUses uses) {
        codeUses.add(uses);
    }

    @Override
    public void sales(Sales some) {
        sales.add(some);
    }

    @Override
    public void insight(Insight insight) {
        insights.add(insight);
    }

    @Override
    public void answer(SurveyAnswer answer) {
        answers.add(answer);
    }

    /** The same for the same customer, as the host's is; a test has no salt. */
    @Override
    public String customer(String identity) {
        return UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }

    @Override
    public void exportedAt(Instant time) {
        exportedAt = Optional.of(time);
    }

    @Override
    public void issue(ReadIssue issue) {
        issues.add(issue);
    }

    @Override
    public void reject(ReadIssue issue) {
        rejected.add(issue);
    }

    @Override
    public void refuse(String code, String message) {
        refusal = Optional.of(new CollectingSink.Refusal(code, message));
    }

    public List<Order> orders() {
        return orders;
    }

    public List<Refund> refunds() {
        return refunds;
    }

    public List<Clicks> clicks() {
        return clicks;
    }

    public List<CodeUses> codeUses() {
        return codeUses;
    }

    public List<Sales> sales() {
        return sales;
    }

    public List<Insight> insights() {
        return insights;
    }

    public List<SurveyAnswer> answers() {
        return answers;
    }

    public List<ReadIssue> issues() {
        return issues;
    }

    public List<ReadIssue> rejected() {
        return rejected;
    }

    public Optional<Instant> exportedAt() {
        return exportedAt;
    }

    public Optional<CollectingSink.Refusal> refusal() {
        return refusal;
    }
}
