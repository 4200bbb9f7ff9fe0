package dev.rapport.report.parts;

import dev.rapport.api.model.Money;
import dev.rapport.report.document.Block;
import dev.rapport.report.document.Chart;
import dev.rapport.report.seen.SeenPlan;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Under the figures of every plan: the chance as dots, and in one line what was asked for: aim, money, days and countries. */
public final class Terms {

    private final SeenRun run;
    private final Words words;

    public Terms(SeenRun run) {
        this.run = run;
        this.words = run.words();
    }

    /** From top to bottom. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        new Totals(run.plan()).earning().ifPresent(chance -> blocks.add(new Chart.Chance(chance)));
        blocks.add(new Block.Note(line()));
        return blocks;
    }

    private String line() {
        List<String> parts = new ArrayList<>();
        parts.add(words.text("terms.aim." + run.objective().id()));
        parts.add(money());
        days().ifPresent(parts::add);
        String markets =
                run.briefs().markets().stream().map(run.names()::country).collect(Collectors.joining(", "));
        parts.add(markets);
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    private String money() {
        SeenPlan plan = run.plan();
        Money budget = plan.budget();
        Optional<Money> spent = plan.spent().filter(known -> known.compareTo(budget) <= 0);
        return spent.isPresent()
                ? words.text(
                        "terms.money",
                        run.numbers().money(budget),
                        run.numbers().money(spent.get()),
                        run.numbers()
                                .money(new Money(
                                        budget.amount().subtract(spent.get().amount()), budget.currency())))
                : words.text("terms.budget", run.numbers().money(budget));
    }

    private Optional<String> days() {
        Optional<LocalDate> from = run.briefs().from();
        Optional<LocalDate> until = run.briefs().until();
        if (from.isPresent() && until.isPresent()) {
            return Optional.of(words.text(
                    "range.between",
                    run.numbers().day(from.get()),
                    run.numbers().day(until.get())));
        }
        return from.map(day -> words.text("terms.from", run.numbers().day(day)))
                .or(() ->
                        until.map(day -> words.text("terms.until", run.numbers().day(day))));
    }
}
