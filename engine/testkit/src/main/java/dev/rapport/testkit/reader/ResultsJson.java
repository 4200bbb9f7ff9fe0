package dev.rapport.testkit.reader;

import dev.rapport.api.model.Basis;
import dev.rapport.api.model.Clicks;
import dev.rapport.api.model.CodeUses;
import dev.rapport.api.model.Insight;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.Refund;
import dev.rapport.api.model.Sales;
import dev.rapport.api.model.SurveyAnswer;
import dev.rapport.api.model.Trace;
import dev.rapport.api.model.Utm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a reader of results gave, as JSON for people, as {@link CanonicalJson} does for exports. */
public final class ResultsJson {

    private ResultsJson() {}

    /** Counts, all records, and the issues by code. */
    public static String of(CollectingResults sink) {
        return of(sink, List.of(), false);
    }

    /**
     * @param leftAlone names of the files beside it that the reader does not know
     * @param inWords with the words and the places of issues, which differ where the same records stand elsewhere in a file
     */
    static String of(CollectingResults sink, List<String> leftAlone, boolean inWords) {
        Map<String, Object> all = new LinkedHashMap<>();
        CanonicalJson.put(all, "leftAlone", leftAlone);
        all.put("counts", counts(sink));
        sink.refusal().ifPresent(refusal -> CanonicalJson.refusal(refusal, inWords, all));
        sink.exportedAt().ifPresent(time -> all.put("exportedAt", time.toString()));
        CanonicalJson.put(all, "orders", CanonicalJson.sorted(sink.orders(), ResultsJson::order));
        CanonicalJson.put(all, "refunds", CanonicalJson.sorted(sink.refunds(), ResultsJson::refund));
        CanonicalJson.put(all, "clicks", CanonicalJson.sorted(sink.clicks(), ResultsJson::clicks));
        CanonicalJson.put(all, "codeUses", CanonicalJson.sorted(sink.codeUses(), ResultsJson::codeUses));
        CanonicalJson.put(all, "sales", CanonicalJson.sorted(sink.sales(), ResultsJson::sales));
        CanonicalJson.put(all, "insights", CanonicalJson.sorted(sink.insights(), ResultsJson::insight));
        CanonicalJson.put(all, "answers", CanonicalJson.sorted(sink.answers(), ResultsJson::answer));
        CanonicalJson.put(
                all, "issues", CanonicalJson.sorted(sink.issues(), issue -> CanonicalJson.issue(issue, inWords)));
        CanonicalJson.put(
                all, "rejected", CanonicalJson.sorted(sink.rejected(), issue -> CanonicalJson.issue(issue, inWords)));
        return CanonicalJson.write(all) + "\n";
    }

    private static Map<String, Object> counts(CollectingResults sink) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("orders", sink.orders().size());
        counts.put("refunds", sink.refunds().size());
        counts.put("clicks", sink.clicks().size());
        counts.put("codeUses", sink.codeUses().size());
        counts.put("sales", sink.sales().size());
        counts.put("insights", sink.insights().size());
        // Newer than the others: files without any say what they always said.
        if (!sink.answers().isEmpty()) {
            counts.put("answers", sink.answers().size());
        }
        counts.put("rejected", sink.rejected().size());
        return counts;
    }

    private static Map<String, Object> order(Order order) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", order.id());
        CanonicalJson.put(map, "shop", order.shop());
        CanonicalJson.put(map, "time", order.time().iso());
        map.put("state", order.state().id());
        CanonicalJson.put(map, "goods", money(order.goods()));
        CanonicalJson.put(map, "total", money(order.total()));
        CanonicalJson.put(map, "test", CanonicalJson.flag(order.isTest()));
        CanonicalJson.put(map, "customer", order.customer());
        CanonicalJson.put(map, "newCustomer", CanonicalJson.flag(order.isNewCustomer()));
        CanonicalJson.put(map, "trace", trace(order.trace()));
        return map;
    }

    private static Map<String, Object> refund(Refund refund) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("order", refund.order());
        CanonicalJson.put(map, "shop", refund.shop());
        CanonicalJson.put(map, "id", refund.id());
        CanonicalJson.put(map, "time", refund.time().iso());
        CanonicalJson.put(map, "goods", money(refund.goods()));
        CanonicalJson.put(map, "gross", money(refund.gross()));
        return map;
    }

    private static Map<String, Object> clicks(Clicks clicks) {
        Map<String, Object> map = begun(clicks.trace(), clicks.day().iso(), clicks.basis());
        CanonicalJson.put(map, "clicks", CanonicalJson.count(clicks.clicks()));
        return map;
    }

    private static Map<String, Object> codeUses(CodeUses uses) {
        Map<String, Object> map = begun(uses.trace(), uses.day().iso(), uses.basis());
        CanonicalJson.put(map, "uses", CanonicalJson.count(uses.uses()));
        return map;
    }

    private static Map<String, Object> sales(Sales sales) {
        Map<String, Object> map = begun(sales.trace(), sales.day().iso(), sales.basis());
        CanonicalJson.put(map, "orders", CanonicalJson.count(sales.orders()));
        CanonicalJson.put(map, "revenue", money(sales.revenue()));
        return map;
    }

    private static Map<String, Object> insight(Insight insight) {
        Map<String, Object> map = begun(insight.trace(), insight.day().iso(), insight.basis());
        CanonicalJson.put(map, "reach", CanonicalJson.count(insight.reach()));
        CanonicalJson.put(map, "impressions", CanonicalJson.count(insight.impressions()));
        CanonicalJson.put(map, "views", CanonicalJson.count(insight.views()));
        CanonicalJson.put(map, "likes", CanonicalJson.count(insight.likes()));
        CanonicalJson.put(map, "comments", CanonicalJson.count(insight.comments()));
        CanonicalJson.put(map, "shares", CanonicalJson.count(insight.shares()));
        CanonicalJson.put(map, "saves", CanonicalJson.count(insight.saves()));
        return map;
    }

    private static Map<String, Object> answer(SurveyAnswer answer) {
        Map<String, Object> map = new LinkedHashMap<>();
        CanonicalJson.put(map, "order", answer.order());
        CanonicalJson.put(map, "time", answer.time().iso());
        map.put("said", answer.said());
        return map;
    }

    private static Map<String, Object> begun(Trace trace, String day, Basis basis) {
        Map<String, Object> map = new LinkedHashMap<>();
        CanonicalJson.put(map, "trace", trace(trace));
        CanonicalJson.put(map, "day", day);
        map.put("basis", basis.id());
        return map;
    }

    private static Map<String, Object> trace(Trace trace) {
        Map<String, Object> map = new LinkedHashMap<>();
        CanonicalJson.put(map, "booking", trace.booking());
        CanonicalJson.put(map, "creator", trace.creator());
        CanonicalJson.put(map, "platform", trace.platform());
        trace.deliverable().ifPresent(deliverable -> map.put("deliverable", deliverable.id()));
        CanonicalJson.put(map, "codes", trace.codes());
        CanonicalJson.put(map, "utm", utm(trace.utm()));
        CanonicalJson.put(map, "link", trace.link());
        CanonicalJson.put(map, "affiliate", trace.affiliate());
        CanonicalJson.put(map, "permalink", trace.permalink());
        CanonicalJson.put(map, "said", trace.said());
        return map;
    }

    private static Map<String, Object> utm(Utm utm) {
        Map<String, Object> map = new LinkedHashMap<>();
        CanonicalJson.put(map, "source", utm.source());
        CanonicalJson.put(map, "medium", utm.medium());
        CanonicalJson.put(map, "campaign", utm.campaign());
        CanonicalJson.put(map, "content", utm.content());
        CanonicalJson.put(map, "term", utm.term());
        return map;
    }

    private static String money(Optional<Money> money) {
        return money.map(Money::toString).orElse("");
    }
}
