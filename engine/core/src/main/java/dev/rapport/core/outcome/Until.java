package dev.rapport.core.outcome;

import dev.rapport.api.model.Clicks;
import dev.rapport.api.model.CodeUses;
import dev.rapport.api.model.Insight;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.Refund;
import dev.rapport.api.model.Sales;
import dev.rapport.api.model.SurveyAnswer;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.core.intake.ResultFile;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/** Results as they were known at the end of a day: rows of later days are left out and told. A row without a day is of no later one. */
final class Until {

    private final LocalDate last;
    private final ZoneId zone;

    Until(LocalDate last, ZoneId zone) {
        this.last = last;
        this.zone = zone;
    }

    ResultFile of(ResultFile file) {
        ResultFile known = new ResultFile(
                file.path(),
                file.sha256(),
                file.format(),
                file.plugin(),
                file.asOf(),
                file.isTimeGuessed(),
                known(file.orders(), Order::time),
                known(file.refunds(), Refund::time),
                known(file.clicks(), Clicks::day),
                known(file.codeUses(), CodeUses::day),
                known(file.sales(), Sales::day),
                known(file.insights(), Insight::day),
                known(file.answers(), SurveyAnswer::time),
                file.rejected(),
                file.issues());
        long later = file.used() - known.used();
        return later == 0
                ? known
                : known.with(ReadIssue.info(
                        "after-as-of",
                        "Rows (" + later + " of " + file.used() + ") are of days after " + last
                                + " and do not count. Maybe measure without --as-of.",
                        ""));
    }

    /** Whether something was not yet there. */
    boolean isLater(Moment time) {
        return time.in(zone)
                .filter(then -> LocalDate.ofInstant(then, zone).isAfter(last))
                .isPresent();
    }

    private <T> List<T> known(List<T> rows, Function<T, Moment> time) {
        return rows.stream().filter(row -> !isLater(time.apply(row))).toList();
    }
}
