package dev.rapport.core.intake;

import dev.rapport.api.model.Clicks;
import dev.rapport.api.model.CodeUses;
import dev.rapport.api.model.Insight;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.Refund;
import dev.rapport.api.model.Sales;
import dev.rapport.api.model.SurveyAnswer;
import dev.rapport.api.plugin.ReadIssue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a result file says. Nothing of it is stored.
 *
 * @param path as the user named it
 * @param sha256 checksum of its content
 * @param format as the plugin calls it, empty when nobody knows the file
 * @param plugin plugin and version
 * @param asOf when it was exported: what it says itself, else the last day in its name, else the newest day in it, else the time of the file
 * @param isTimeGuessed whether that is the time of the file, which a copy changes
 * @param rejected records that were there and could not be used
 */
public record ResultFile(
        String path,
        String sha256,
        String format,
        String plugin,
        Instant asOf,
        boolean isTimeGuessed,
        List<Order> orders,
        List<Refund> refunds,
        List<Clicks> clicks,
        List<CodeUses> codeUses,
        List<Sales> sales,
        List<Insight> insights,
        List<SurveyAnswer> answers,
        long rejected,
        List<ReadIssue> issues) {

    public ResultFile {
        orders = List.copyOf(orders);
        refunds = List.copyOf(refunds);
        clicks = List.copyOf(clicks);
        codeUses = List.copyOf(codeUses);
        sales = List.copyOf(sales);
        insights = List.copyOf(insights);
        answers = List.copyOf(answers);
        issues = List.copyOf(issues);
    }

    static ResultFile refused(String path, ReadIssue issue) {
        return new ResultFile(
                path,
                "",
                "",
                "",
                Instant.EPOCH,
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                List.of(issue));
    }

    /** The same, with something to be said of it. */
    public ResultFile with(ReadIssue issue) {
        List<ReadIssue> more = new ArrayList<>(issues);
        more.add(issue);
        return with(more);
    }

    /** The same, of which this is said. */
    public ResultFile with(List<ReadIssue> said) {
        return new ResultFile(
                path,
                sha256,
                format,
                plugin,
                asOf,
                isTimeGuessed,
                orders,
                refunds,
                clicks,
                codeUses,
                sales,
                insights,
                answers,
                rejected,
                said);
    }

    /** Records that were read. */
    public long used() {
        return (long) orders.size()
                + refunds.size()
                + clicks.size()
                + codeUses.size()
                + sales.size()
                + insights.size()
                + answers.size();
    }

    /** Nothing of it could be used. */
    public boolean isRefused() {
        return used() == 0 && issues.stream().anyMatch(issue -> issue.severity() == ReadIssue.Severity.ERROR);
    }
}
