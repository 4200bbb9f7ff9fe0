package dev.rapport.report.partners;

import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Made;
import dev.rapport.report.document.Table;
import dev.rapport.report.seen.AgencyPartner;
import dev.rapport.report.seen.SeenPartner;
import dev.rapport.report.seen.SeenWork;
import dev.rapport.report.words.Numbers;
import dev.rapport.report.words.Words;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What was done with one creator, oldest first. */
final class WorkTable {

    private final SeenPartner partner;
    private final Optional<AgencyPartner> own;
    private final Words words;
    private final Numbers numbers;
    private final boolean hasCampaigns;

    /** @param own for the agency's own edition, which also shows fees and notes */
    WorkTable(SeenPartner partner, Optional<AgencyPartner> own, Words words, Numbers numbers) {
        this.partner = partner;
        this.own = own;
        this.words = words;
        this.numbers = numbers;
        this.hasCampaigns =
                partner.works().stream().anyMatch(work -> !work.campaign().isEmpty());
    }

    Table table() {
        List<Column> columns = new ArrayList<>();
        columns.add(PartnerTable.column("day", 80, words));
        if (hasCampaigns) {
            columns.add(PartnerTable.column("campaign", 84, words));
        }
        columns.addAll(List.of(
                Column.of("deliverable", words.text("sheet.deliverable"))
                        .paper(54)
                        .sheet(16)
                        .page(),
                PartnerTable.column("in-time", 56, words),
                PartnerTable.column("cost", 50, words).figures(),
                PartnerTable.column("engagements", 50, words).figures(),
                PartnerTable.column("orders", 42, words).figures(),
                PartnerTable.column("net", 52, words).figures(),
                PartnerTable.column("cpe", 52, words).figures(),
                PartnerTable.column("return", 48, words).figures()));
        if (own.isPresent()) {
            columns.add(Column.of("fee", words.text("column.fee"))
                    .figures()
                    .paper(48)
                    .sheet(14)
                    .page());
            columns.add(Column.of("notes", words.text("column.notes"))
                    .paper(90)
                    .sheet(40)
                    .page());
        }
        return Table.of(columns, Made.list(partner.works().size(), this::line));
    }

    private Line line(int index) {
        SeenWork work = partner.works().get(index);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(numbers.shortDay(work.day())));
        if (hasCampaigns) {
            cells.add(Cell.text(work.campaign()));
        }
        cells.addAll(List.of(
                Cell.text(work.deliverable()),
                Cell.text(inTime(work)),
                Cell.amount(work.cost()),
                Cell.number(work.actual().engagements(), Cell.Form.BRIEF),
                Cell.number(work.actual().orders(), Cell.Form.COUNT),
                Cell.number(net(work), Cell.Form.MONEY),
                Cell.number(work.ratios().cpe(), Cell.Form.MONEY),
                Cell.number(work.ratios().roi(), Cell.Form.RETURN)));
        own.map(mine -> mine.works().get(index)).ifPresent(mine -> {
            cells.add(Cell.amount(mine.fee()));
            cells.add(Cell.soft(mine.note()));
        });
        return Line.of(cells);
    }

    private String inTime(SeenWork work) {
        if (!work.isDue()) {
            return "";
        }
        if (work.isOnTime()) {
            return words.text("yes");
        }
        return work.delivered()
                .flatMap(day -> work.planned().map(planned -> ChronoUnit.DAYS.between(planned, day)))
                .map(days -> words.text("partners.late", days))
                .or(() -> work.overdue().map(status -> words.text("partners.overdue." + status.id())))
                .orElse("");
    }

    private static OptionalDouble net(SeenWork work) {
        return work.actual()
                .netRevenue()
                .map(sum -> OptionalDouble.of(sum.doubleValue()))
                .orElse(OptionalDouble.empty());
    }
}
