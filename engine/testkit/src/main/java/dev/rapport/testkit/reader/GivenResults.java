package dev.rapport.testkit.reader;

import dev.rapport.api.model.Insight;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.Trace;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderCapability;
import dev.rapport.api.plugin.ResultReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a reader of results gave. */
final class GivenResults implements Given {

    private final ResultReader reader;
    private final CollectingResults sink;
    private final List<String> leftAlone = new ArrayList<>();

    GivenResults(ResultReader reader, Predicate<String> leftOut) {
        this.reader = reader;
        this.sink = new CollectingResults() {
            @Override
            public void issue(ReadIssue issue) {
                if (!isAboutColumn(issue, leftOut)) {
                    super.issue(issue);
                }
            }
        };
    }

    /** A reader may say that it does not know a column: then an extra column is one more issue. */
    static boolean isAboutColumn(ReadIssue issue, Predicate<String> leftOut) {
        return issue.code().equals("unknown-column") && leftOut.test(Rearranged.COLUMN);
    }

    @Override
    public void add(ExportFile file, String format) throws IOException {
        reader.read(file, format, sink);
    }

    @Override
    public void leftAlone(String name) {
        leftAlone.add(name);
    }

    @Override
    public String json() {
        return ResultsJson.of(sink, leftAlone, false);
    }

    @Override
    public String inWords() {
        return ResultsJson.of(sink, leftAlone, true);
    }

    @Override
    public Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        sink.orders().forEach(order -> ids.add(order.id()));
        sink.codeUses().forEach(uses -> name(uses.trace(), ids));
        sink.sales().forEach(sales -> name(sales.trace(), ids));
        sink.clicks().forEach(clicks -> name(clicks.trace(), ids));
        sink.insights().forEach(insight -> name(insight.trace(), ids));
        sink.answers().forEach(answer -> ids.add(answer.order().isEmpty() ? answer.said() : answer.order()));
        return ids;
    }

    @Override
    public Set<String> siblings() {
        return sink.orders().isEmpty()
                ? ids()
                : sink.orders().stream().map(Order::id).collect(Collectors.toSet());
    }

    private static void name(Trace trace, Set<String> ids) {
        if (!trace.codes().isEmpty()) {
            ids.add(trace.codes().get(0));
        } else if (!trace.link().isEmpty()) {
            ids.add(trace.link());
        } else if (!trace.creator().isEmpty()) {
            ids.add(trace.creator());
        }
    }

    @Override
    public Set<ReaderCapability> capabilities() {
        Set<ReaderCapability> given = EnumSet.noneOf(ReaderCapability.class);
        note(given, !sink.orders().isEmpty(), ReaderCapability.ORDERS);
        note(given, !sink.refunds().isEmpty(), ReaderCapability.REFUNDS);
        note(given, !sink.clicks().isEmpty(), ReaderCapability.CLICKS);
        note(given, !sink.codeUses().isEmpty(), ReaderCapability.CODE_USES);
        note(given, !sink.sales().isEmpty(), ReaderCapability.SALES);
        note(given, !sink.insights().isEmpty(), ReaderCapability.INSIGHTS);
        note(given, !sink.answers().isEmpty(), ReaderCapability.ANSWERS);
        return given;
    }

    private static void note(Set<ReaderCapability> given, boolean isGiven, ReaderCapability capability) {
        if (isGiven) {
            given.add(capability);
        }
    }

    @Override
    public Set<String> zeros() {
        Set<String> zeros = new HashSet<>();
        sink.clicks()
                .forEach(some -> GivenModel.note(zeros, "clicks", some.trace().toString(), some.clicks()));
        sink.codeUses()
                .forEach(some -> GivenModel.note(zeros, "uses", some.trace().toString(), some.uses()));
        sink.sales().forEach(some -> {
            GivenModel.note(zeros, "orders", some.trace().toString(), some.orders());
            some.revenue()
                    .filter(money -> money.amount().signum() == 0)
                    .ifPresent(money -> zeros.add("revenue of " + some.trace()));
        });
        sink.orders().forEach(order -> order.goods()
                .filter(money -> money.amount().signum() == 0)
                .ifPresent(money -> zeros.add("goods of " + order.id())));
        for (Insight insight : sink.insights()) {
            String whose = insight.trace().toString();
            GivenModel.note(zeros, "reach", whose, insight.reach());
            GivenModel.note(zeros, "impressions", whose, insight.impressions());
            GivenModel.note(zeros, "views", whose, insight.views());
            GivenModel.note(zeros, "likes", whose, insight.likes());
            GivenModel.note(zeros, "comments", whose, insight.comments());
            GivenModel.note(zeros, "shares", whose, insight.shares());
            GivenModel.note(zeros, "saves", whose, insight.saves());
        }
        return zeros;
    }

    @Override
    public boolean grows() {
        return !capabilities().isEmpty();
    }
}
