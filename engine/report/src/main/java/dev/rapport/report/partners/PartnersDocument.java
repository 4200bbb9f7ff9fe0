package dev.rapport.report.partners;

import dev.rapport.api.model.Money;
import dev.rapport.api.model.Problem;
import dev.rapport.report.document.Block;
import dev.rapport.report.document.Document;
import dev.rapport.report.document.Section;
import dev.rapport.report.parts.Covers;
import dev.rapport.report.parts.Method;
import dev.rapport.report.parts.Report;
import dev.rapport.report.seen.AgencyPartner;
import dev.rapport.report.seen.AgencyRun;
import dev.rapport.report.seen.Edition;
import dev.rapport.report.seen.ReportInput;
import dev.rapport.report.seen.SeenPartner;
import dev.rapport.report.seen.SeenResults;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every collaboration with each creator over time, and whether to renew, renegotiate or pause. */
public final class PartnersDocument implements Report {

    @Override
    public String id() {
        return "partners";
    }

    @Override
    public Optional<Problem> lacks(ReportInput input) {
        return input.brought().partners().isEmpty()
                ? Optional.of(Problem.error(
                        "no-partners",
                        "Nothing was done with anybody before, so that no report can say how it went.",
                        "collaborations.csv",
                        "Maybe write it down: platform, handle, date, deliverable, cost, currency, orders, revenue."))
                : Optional.empty();
    }

    @Override
    public Document document(SeenRun plain, Optional<AgencyRun> agency) {
        SeenRun run = plain.reading(plain.results().map(SeenResults::files).orElse(List.of()));
        Edition edition = agency.isPresent() ? Edition.INTERNAL : Edition.CLIENT;
        Words words = run.words();
        PartnersFront front = new PartnersFront(run);
        List<Block> each = new ArrayList<>();
        for (int i = 0; i < run.partners().size(); i++) {
            int index = i;
            each.addAll(partner(
                    run, run.partners().get(i), agency.map(own -> own.partners().get(index))));
        }
        List<Section> sections = new ArrayList<>();
        sections.add(Section.everywhere(
                words.text("report.partners"),
                List.of(
                        new Block.Headline(front.headline()),
                        Block.Figures.first(front.figures()),
                        new Block.Heading(words.text("partners.all")),
                        new PartnerTable(run, agency).table(),
                        new Block.Note(words.text("partners.note")))));
        sections.add(Section.everywhere(words.text("partners.each"), each));
        sections.addAll(new Method(run, edition, notes(words), List.of()).sections());
        return new Document(Covers.of(run, words.text("report.partners"), edition), front.figures(), sections);
    }

    private static List<Block> partner(SeenRun run, SeenPartner one, Optional<AgencyPartner> own) {
        Words words = run.words();
        List<String> why = new ArrayList<>();
        one.reasons().forEach(reason -> why.add(words.text("partners.because", reason)));
        if (!one.missing().isEmpty()) {
            why.add(words.text("partners.not-known", String.join(", ", one.missing())));
        }
        one.next().ifPresent(next -> why.add(next(run, next)));
        own.flatMap(mine -> fee(run, mine)).ifPresent(why::add);
        if (one.next().isPresent() && one.usualContribution().isPresent()) {
            why.add(words.text(
                    "partners.so-far",
                    one.measured(),
                    run.numbers()
                            .money(
                                    one.usualContribution().getAsDouble(),
                                    run.plan().budget().currency())));
        }
        String said = words.text("recommendation." + one.recommendation().id());
        return List.of(
                new Block.Heading(words.text("partners.one", one.name(), said)),
                new WorkTable(one, own, words, run.numbers()).table(),
                new Block.Listing(why));
    }

    /** By case: few orders leave no price. */
    private static String next(SeenRun run, SeenPartner.Next next) {
        String key = isNothing(next.even())
                ? "partners.next.none"
                : isNothing(next.safe()) ? "partners.next.unsafe" : "partners.next";
        return run.words()
                .text(
                        key,
                        next.deliverable(),
                        run.numbers().money(next.even()),
                        run.numbers().money(next.safe()));
    }

    /** The same as fees. */
    private static Optional<String> fee(SeenRun run, AgencyPartner own) {
        return own.even().filter(fee -> !isNothing(fee)).flatMap(even -> own.safe()
                .map(safe -> run.words()
                        .text(
                                isNothing(safe) ? "partners.next.fee.unsafe" : "partners.next.fee",
                                run.numbers().money(even),
                                run.numbers().money(safe))));
    }

    private static boolean isNothing(Money money) {
        return money.amount().signum() == 0;
    }

    private static List<String> notes(Words words) {
        return List.of(
                words.text("partners.method.what"),
                words.text("partners.method.cost"),
                words.text("partners.method.trend"),
                words.text("partners.method.next"),
                words.text("partners.method.rules"),
                words.text("method.unknown"));
    }
}
