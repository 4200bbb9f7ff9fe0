package dev.rapport.report.seen;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Assumption;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.Note;
import dev.rapport.judged.PlanItem;
import dev.rapport.judged.Reason;
import dev.rapport.judged.RunInfo;
import dev.rapport.judged.facts.Fact;
import dev.rapport.report.document.Made;
import dev.rapport.report.document.Status;
import dev.rapport.report.template.TemplatePack;
import dev.rapport.report.words.Names;
import dev.rapport.report.words.Numbers;
import dev.rapport.report.words.Sentences;
import dev.rapport.report.words.Words;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Turns a run into what one edition may see of it. Nothing of a creator is made before it is looked at. */
public final class Seeing {

    private final ReportInput input;
    private final TemplatePack templates;
    private final Words words;
    private final Numbers numbers;
    private final Names names;
    private final Sentences sentences;
    private final Eyes eyes;
    private final List<ReportField> own;
    private final Placement placement;
    private final List<Judgement> sorted;

    private Seeing(ReportInput input, TemplatePack templates, Edition edition) {
        this.input = input;
        this.templates = templates;
        Campaign campaign = input.campaign();
        words = templates.words(campaign.language());
        numbers = new Numbers(words);
        names = new Names(words, input.packWords());
        sentences = new Sentences(
                words, numbers, input.packWords(), campaign.budget().currency());
        Findings findings = new Findings(words, names, sentences);
        boolean internal = edition == Edition.INTERNAL;
        own = input.fields().stream()
                .filter(field -> internal || field.forClient())
                .toList();
        Set<String> hidden = input.fields().stream()
                .filter(field -> !own.contains(field))
                .map(ReportField::name)
                .collect(Collectors.toSet());
        eyes = internal ? new AgencyEyes(sentences, findings) : new ClientEyes(sentences, words, findings, hidden);
        placement = new Placement(input.plan(), words, eyes);
        sorted = placement.sorted(input.judgements());
    }

    /** What a client may see. */
    public static SeenRun client(ReportInput input, TemplatePack templates) {
        return new Seeing(input, templates, Edition.CLIENT).run();
    }

    /** What the agency sees. */
    public static AgencyRun agency(ReportInput input, TemplatePack templates) {
        Seeing seeing = new Seeing(input, templates, Edition.INTERNAL);
        Map<String, Judgement> byId = new HashMap<>();
        seeing.sorted.forEach(one -> byId.put(one.creator().id(), one));
        return new AgencyRun(seeing.run(), id -> seeing.agency(byId.get(id), id));
    }

    private SeenRun run() {
        Campaign campaign = input.campaign();
        SeenCreators creators =
                new SeenCreators(input, eyes, words, names, placement, new OwnFields(own, words, numbers), sorted);
        return new SeenRun(
                campaign.name(),
                campaign.brand().name(),
                campaign.brand().colour(),
                campaign.objective(),
                campaign.zone(),
                Made.list(sorted.size(), creators::get),
                counts(),
                fullRate(),
                sorted.stream()
                        .flatMap(one -> one.decision().scores().keySet().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                columns(),
                own,
                plan(),
                made(),
                templates,
                words,
                numbers,
                names,
                sentences);
    }

    private Map<Status, Integer> counts() {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        sorted.forEach(one -> counts.merge(placement.status(one), 1, Integer::sum));
        return counts;
    }

    private double fullRate() {
        double[] rates = sorted.stream()
                .map(Judgement::candidate)
                .flatMapToDouble(facts -> DoubleStream.concat(
                        facts.known(Fact.ENGAGEMENT_RATE).stream(), facts.known(Fact.USUAL_ENGAGEMENT_RATE).stream()))
                .sorted()
                .toArray();
        return rates.length == 0 ? 0.1 : Math.max(0.01, rates[(int) ((rates.length - 1) * 0.95)] * 1.1);
    }

    /** In the order of the vocabulary, then own fields; a fact that nobody has is no column. */
    private List<String> columns() {
        Set<String> known = new LinkedHashSet<>();
        for (Fact fact : Fact.values()) {
            if (fact != Fact.AUTHENTICITY
                    && eyes.shows(fact.id())
                    && sorted.stream().anyMatch(one -> one.candidate().isKnown(fact))) {
                known.add(fact.id());
            }
        }
        own.stream()
                .map(ReportField::name)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(known::add);
        return List.copyOf(known);
    }

    private SeenPlan plan() {
        Map<String, String> shown = new HashMap<>();
        sorted.forEach(one -> shown.put(one.creator().id(), SeenCreators.name(one)));
        boolean priced =
                input.plan().chosen().stream().anyMatch(item -> item.cost().isPresent());
        return new SeenPlan(
                input.plan().measure(),
                input.plan().value(),
                input.campaign().budget(),
                priced ? Optional.of(input.plan().cost()) : Optional.empty(),
                input.plan().gap(),
                input.plan().chosen().stream().map(item -> item(item, shown)).toList(),
                Made.of(input.plan().left(), item -> item(item, shown)),
                input.plan().totals(),
                input.campaign().plan(),
                assumptions());
    }

    private SeenItem item(PlanItem item, Map<String, String> shown) {
        return new SeenItem(
                item.creatorId(),
                shown.getOrDefault(item.creatorId(), item.creatorId()),
                SeenCreators.handle(item.account()),
                names.platform(item.account().platform()),
                names.deliverable(item.deliverable().id()),
                item.cost(),
                item.forecast().map(dev.rapport.judged.Forecast::figures).orElse(Map.of()),
                item.value(),
                item.why().flatMap(eyes::said).orElse(""));
    }

    /** Those of the chosen ones; where nobody was chosen, those of all who were looked at. */
    private List<String> assumptions() {
        Set<Assumption> once = new LinkedHashSet<>();
        input.plan().chosen().forEach(item -> item.forecast().ifPresent(known -> once.addAll(known.assumptions())));
        if (once.isEmpty()) {
            input.judgements()
                    .forEach(judgement -> judgement.forecasts().forEach(known -> once.addAll(known.assumptions())));
        }
        return once.stream()
                .map(eyes::said)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private RunInfo made() {
        RunInfo run = input.run();
        return new RunInfo(
                run.id(),
                run.engineVersion(),
                run.pack(),
                templates.toString(),
                run.asOf(),
                run.seed(),
                run.command(),
                run.files().stream()
                        .map(file -> new RunInfo.ImportedFile(
                                eyes.path(file.path()), file.sha256(), file.plugin(), file.asOf()))
                        .toList());
    }

    private AgencyCreator agency(@org.jspecify.annotations.Nullable Judgement judgement, String id) {
        if (judgement == null) {
            return new AgencyCreator(Optional.empty(), List.of(), List.of());
        }
        java.util.OptionalDouble fee = judgement.candidate().known(Fact.FEE);
        return new AgencyCreator(
                fee.isPresent()
                        ? Optional.of(new Money(
                                        java.math.BigDecimal.valueOf(fee.getAsDouble()),
                                        input.campaign().budget().currency())
                                .rounded())
                        : Optional.empty(),
                placement.item(id).map(PlanItem::notes).orElse(List.of()).stream()
                        .map(Note::text)
                        .filter(text -> !text.isEmpty())
                        .toList(),
                Made.of(judgement.decision().reasons(), Reason::rule));
    }
}
