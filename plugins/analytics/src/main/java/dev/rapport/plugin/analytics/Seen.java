package dev.rapport.plugin.analytics;

import dev.rapport.api.model.Basis;
import dev.rapport.api.model.Clicks;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.Sales;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.Trace;
import dev.rapport.api.model.Utm;
import dev.rapport.api.plugin.ResultSink;
import java.util.Optional;
import java.util.Set;

/** What a table of analytics saw of one tracked address; it has no orders, only sums, and they are added to nobody's orders. */
final class Seen {

    private static final Set<String> NOTHING =
            Set.of("(not set)", "(none)", "(direct)", "(data not available)", "(unassigned)", "not set", "none");

    private Seen() {}

    /** A mark of the address, empty where the table says that there was none. */
    static String mark(String cell) {
        String mark = cell.strip();
        return NOTHING.contains(mark) ? "" : mark;
    }

    static Trace trace(Utm utm) {
        return Trace.of().utm(utm).build();
    }

    static void clicks(ResultSink sink, Trace trace, Moment day, Count sessions) {
        if (sessions.isKnown() && !trace.isEmpty()) {
            sink.clicks(new Clicks(trace, day, sessions, Basis.ANALYTICS, Source.UNSET));
        }
    }

    static void sales(ResultSink sink, Trace trace, Moment day, Count purchases, Optional<Money> revenue) {
        if ((purchases.isKnown() || revenue.isPresent()) && !trace.isEmpty()) {
            sink.sales(new Sales(trace, day, purchases, revenue, Basis.ANALYTICS, Source.UNSET));
        }
    }
}
