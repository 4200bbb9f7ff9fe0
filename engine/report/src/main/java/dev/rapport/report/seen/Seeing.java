package dev.rapport.report.seen;

import dev.rapport.judged.Assumption;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.LeftOut;
import dev.rapport.judged.Note;
import dev.rapport.judged.Options;
import dev.rapport.judged.PlanItem;
import dev.rapport.judged.Reason;
import dev.rapport.judged.Rival;
import dev.rapport.judged.RunInfo;
import dev.rapport.judged.facts.Fact;
import dev.rapport.report.document.Made;
import dev.rapport.report.template.TemplatePack;
import dev.rapport.report.words.Names;
import dev.rapport.report.words.Numbers;
import dev.rapport.report.words.Sentences;
import dev.rapport.report.words.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
    private final Glance glance;
    private final SeenAgreed agreed;

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
        eyes = internal
                ? new AgencyEyes(sentences, words, findings)
                : new ClientEyes(sentences, words, findings, hidden);
        placement = new Placement(input.plan(), words, eyes);
        glance = new Glance(input.judgements(), placement);
        agreed = new SeenAgreed(input, eyes, names, glance.names());
    }

    /** What a client may see. */
    public static SeenRun client(ReportInput input, TemplatePack templates) {
        return new Seeing(input, templates, Edition.CLIENT).run();
    }

    /** What the agency sees. */
    public static AgencyRun agency(ReportInput input, TemplatePack templates) {
        Seeing seeing = new Seeing(input, templates, Edition.INTERNAL);
        Map<String, AgencyPiece> pieces = seeing.agreed.ofTheAgency();
        return new AgencyRun(
                seeing.run(),
                seeing::agency,
                seeing.results().agency(),
                seeing.partners().agency(),
                id -> pieces.getOrDefault(id, AgencyPiece.NOTHING));
    }

    private SeenRun run() {
        Campaign campaign = input.campaign();
        SeenCreators creators =
                new SeenCreators(input, eyes, words, names, placement, new OwnFields(own, words, numbers), glance);
        return new SeenRun(
                campaign.name(),
                campaign.brand().name(),
                campaign.brand().colour(),
                campaign.objective(),
                campaign.zone(),
                campaign.pages(),
                Made.list(glance.size(), creators::get),
                glance.counts(),
                glance.fullRate(),
                glance.categories(),
                columns(),
                own,
                plan(),
                results().seen(),
                partners().seen(),
                agreed.briefs(),
                agreed.assets(),
                new SeeingOpen(input, names, glance.names()).seen(),
                input.since().map(since -> new SeeingSince(words, names, sentences, eyes, glance).seen(since)),
                new SeeingUnknown(input, names, eyes, glance).seen(),
                made(),
                templates,
                words,
                numbers,
                names,
                sentences);
    }

    /** In the order of the vocabulary, then own fields; a fact that nobody has is no column. */
    private List<String> columns() {
        Set<String> known = new LinkedHashSet<>();
        for (Fact fact : Fact.values()) {
            if (fact != Fact.AUTHENTICITY && eyes.shows(fact.id()) && glance.isKnown(fact)) {
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
        Map<String, String> shown = glance.names();
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
                input.plan().limits(),
                input.plan().conflicts(),
                mostLeft(),
                input.rival().map(this::rival),
                assumptions(),
                Optional.of(input.plan().options())
                        .filter(Options::isAny)
                        .map(options -> SeenOptions.of(options, glance::name)));
    }

    private SeenRival rival(Rival rival) {
        return new SeenRival(
                rival.name(),
                SeenCreators.handle(rival.item().account()) + " · "
                        + names.platform(rival.item().account().platform()),
                names.tier(rival.tier()),
                rival.followers().known().isPresent()
                        ? OptionalDouble.of(rival.followers().value())
                        : OptionalDouble.empty(),
                names.deliverable(rival.item().deliverable().id()),
                rival.times(),
                rival.item().cost(),
                rival.totals());
    }

    private Optional<String> mostLeft() {
        if (input.plan().isNotFound()) {
            return Optional.of(SeenPlan.NOT_FOUND);
        }
        Map<String, Long> counts = input.plan().left().stream()
                .flatMap(item -> item.why().stream())
                .collect(Collectors.groupingBy(LeftOut::id, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
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
                item.forecast().map(dev.rapport.judged.Forecast::bases).orElse(Map.of()),
                item.value(),
                item.expected(),
                item.why().flatMap(eyes::said).orElse(""));
    }

    /** Those of the chosen ones; where nobody was chosen, those of all who were looked at. */
    private List<String> assumptions() {
        Set<Assumption> once = new LinkedHashSet<>(input.plan().assumptions());
        input.plan().chosen().forEach(item -> item.forecast().ifPresent(known -> once.addAll(known.assumptions())));
        if (input.plan().chosen().isEmpty()) {
            input.judgements()
                    .forEach(judgement -> judgement.forecasts().forEach(known -> once.addAll(known.assumptions())));
        }
        return once.stream()
                .map(eyes::said)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private SeeingResults results() {
        return new SeeingResults(input, eyes, names, glance.names());
    }

    private SeeingPartners partners() {
        return new SeeingPartners(input, eyes, names, glance.names());
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

    private AgencyCreator agency(String id) {
        int index = glance.index(id);
        if (index < 0) {
            return new AgencyCreator(Optional.empty(), List.of(), List.of(), List.of());
        }
        Judgement judgement = input.judgements().get(index);
        return new AgencyCreator(
                input.money(judgement.candidate().known(Fact.FEE)),
                placement.item(id).map(PlanItem::notes).orElse(List.of()).stream()
                        .map(Note::text)
                        .filter(text -> !text.isEmpty())
                        .toList(),
                Made.of(judgement.decision().reasons(), Reason::rule),
                input.prices().getOrDefault(id, List.of()));
    }
}
