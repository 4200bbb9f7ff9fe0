package dev.rapport.report.seen;

import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.judged.RunInfo;
import dev.rapport.judged.outcome.BookingOutcome;
import dev.rapport.judged.outcome.GroupOutcome;
import dev.rapport.judged.outcome.Measurement;
import dev.rapport.report.words.Names;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Turns what was measured into what one edition may see of it. */
final class SeeingResults {

    private final ReportInput input;
    private final Eyes eyes;
    private final Names names;
    private final Map<String, String> creators;

    /** @param creators the names shown, by id */
    SeeingResults(ReportInput input, Eyes eyes, Names names, Map<String, String> creators) {
        this.input = input;
        this.eyes = eyes;
        this.names = names;
        this.creators = creators;
    }

    /** For both editions, since the client's cost is the same figure wherever it stands. */
    Optional<SeenResults> seen() {
        return input.brought()
                .measured()
                .map(measured -> seen(measured.forClient(input.campaign().agencyMargin())));
    }

    private SeenResults seen(Measurement measured) {
        return new SeenResults(
                measured.currency(),
                measured.asOf(),
                measured.bookings().stream().map(this::booking).toList(),
                groups(measured.creators(), this::creator),
                groups(measured.niches(), niche -> niche),
                groups(measured.tiers(), names::tier),
                group(measured.totals(), name -> name),
                measured.unattributed(),
                measured.doubts().stream()
                        .map(eyes::said)
                        .flatMap(Optional::stream)
                        .toList(),
                measured.doubtedOrders(),
                measured.doubtedRevenue(),
                measured.withoutDoubted(),
                measured.pacing(),
                measured.beyondCodes(),
                input.brought().files().stream()
                        .map(file -> new RunInfo.ImportedFile(
                                eyes.path(file.path()), file.sha256(), file.plugin(), file.asOf()))
                        .toList());
    }

    /** What the agency alone sees. */
    Optional<AgencyResults> agency() {
        return input.brought().measured().map(this::agency);
    }

    private AgencyResults agency(Measurement measured) {
        Map<String, AgencyBooking> own = new HashMap<>();
        measured.bookings()
                .forEach(one -> own.put(
                        one.booking().id(),
                        new AgencyBooking(
                                one.fee().map(this::money),
                                one.gift().map(this::money),
                                one.booking().note().text())));
        return new AgencyResults(
                own,
                input.campaign().agencyMargin(),
                measured.totals().cost().map(this::money),
                measured.totals().ratios());
    }

    private SeenBooking booking(BookingOutcome one) {
        return new SeenBooking(
                one.booking().id(),
                creator(one.creator()),
                one.booking().platform().isEmpty()
                        ? ""
                        : names.platform(one.booking().platform()),
                one.booking()
                        .deliverable()
                        .map(Deliverable::id)
                        .map(names::deliverable)
                        .orElse(""),
                one.status(),
                one.booking().planned(),
                one.published(),
                one.permalink(),
                one.cost().map(this::money),
                one.actual(),
                one.forecast(),
                one.ratios());
    }

    private List<SeenGroup> groups(List<GroupOutcome> groups, UnaryOperator<String> shown) {
        return groups.stream().map(one -> group(one, shown)).toList();
    }

    private SeenGroup group(GroupOutcome one, UnaryOperator<String> shown) {
        return new SeenGroup(
                shown.apply(one.name()),
                one.bookings().size(),
                one.cost().map(this::money),
                one.actual(),
                one.ratios(),
                one.held(),
                one.surveyed());
    }

    private String creator(String id) {
        return creators.getOrDefault(id, id);
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, input.campaign().budget().currency());
    }
}
