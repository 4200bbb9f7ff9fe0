package dev.rapport.scoring.rules.pack;

import dev.rapport.api.ApiVersion;
import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.judged.Validation;
import dev.rapport.judged.brief.Conventions;
import dev.rapport.scoring.rules.reach.Reachability;
import dev.rapport.scoring.rules.tree.Field;
import dev.rapport.scoring.rules.tree.Outcome;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Vocabulary;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.PackLinks;
import dev.rapport.written.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads a pack with all that it extends, and finds every problem in one pass. */
public final class PackLoader {

    /** Beyond it a pack is a mistake, and would take minutes and gigabytes to compile. */
    static final int MOST_RULES = 10_000;

    /** What is a problem only because the pack that this one extends is not there. */
    private static final Set<String> NEEDS_ITS_BASE =
            Set.of("unknown-category", "unknown-parameter", "unknown-rule", "unused-parameter", "unlikely-value");

    private final List<Path> libraries;

    /** @param libraries folders that hold packs by id, where {@code extends} looks */
    public PackLoader(List<Path> libraries) {
        this.libraries = List.copyOf(libraries);
    }

    /**
     * The pack in a folder.
     *
     * @throws RapportException with every problem, when there is an error
     */
    public RulePack load(Path folder) {
        Problems problems = new Problems();
        return load(folder, problems);
    }

    /**
     * The pack in a folder, with what is doubtful in it.
     *
     * @param problems filled with every problem, warnings too
     * @throws RapportException with every problem, when there is an error
     */
    public RulePack load(Path folder, Problems problems) {
        Problems found = new Problems();
        Optional<RulePack> pack = read(folder, found);
        found.throwIfErrors();
        problems.addAll(found.all());
        return pack.orElseThrow();
    }

    /** All problems of a pack, warnings too; empty when it is sound. */
    public List<Problem> check(Path folder) {
        Problems problems = new Problems();
        read(folder, problems);
        return problems.all();
    }

    /** The pack as far as it can be read, to look at more of it; empty, with a problem, when a pack.yaml cannot be read. */
    public Optional<RulePack> read(Path folder, Problems problems) {
        Problems found = new Problems();
        Optional<List<PackFolder>> chain = chain(folder, found);
        if (chain.isEmpty()) {
            problems.addAll(found.all());
            return Optional.empty();
        }
        PackManifest first = chain.get().get(0).manifest();
        boolean isWhole = first.extendsId().isEmpty() && !first.told().contains("extends");
        RulePack pack = load(chain.get(), found);
        boolean lacksBase = isWhole
                && pack.categories().isEmpty()
                && found.all().stream().anyMatch(problem -> NEEDS_ITS_BASE.contains(problem.code()));
        if (lacksBase) {
            problems.error(
                    "no-extends",
                    "The pack names categories, parameters or rules that it does not have, and extends no other.",
                    chain.get().get(0).manifest().file() + ":1:1",
                    "Maybe extends: standard is missing.");
        } else if (isWhole && pack.rules().isEmpty() && found.all().isEmpty()) {
            problems.error(
                    "no-extends",
                    "The pack has no rules and extends no other, so that nobody would be judged.",
                    chain.get().get(0).manifest().file() + ":1:1",
                    "Maybe extends: standard is missing.");
        }
        problems.addAll(found.all().stream()
                .filter(problem -> (isWhole && !lacksBase) || !NEEDS_ITS_BASE.contains(problem.code()))
                .toList());
        return Optional.of(pack);
    }

    private static RulePack load(List<PackFolder> chain, Problems problems) {
        Map<String, Category> categories = new LinkedHashMap<>();
        Map<String, Field.Own> own = new LinkedHashMap<>();
        Set<String> toldFields = new LinkedHashSet<>();
        Parameters parameters = new Parameters(problems);
        Map<String, Category> below = new LinkedHashMap<>();
        for (PackFolder link : chain) {
            below.putAll(categories);
            link.manifest()
                    .categories()
                    .forEach((name, line) ->
                            categories.put(name, line.over(Optional.ofNullable(categories.get(name)), problems)));
            own.putAll(link.manifest().own());
            toldFields.addAll(link.manifest().toldFields());
            parameters.add(link.manifest(), chain.get(0) == link);
        }
        parameters.check();
        Vocabulary vocabulary = new Vocabulary(own, toldFields);
        Map<String, Rule> rules = new LinkedHashMap<>();
        Map<String, Map<String, String>> texts = new TreeMap<>();
        Problems ofRules = new Problems();
        for (PackFolder link : chain) {
            Vocabulary known = vocabulary.knowing(rules.values());
            Doubts doubts = new Doubts();
            RowReplacement replacement = new RowReplacement(rules, chain.get(0) != link, problems);
            link.rules(known, parameters.names(), categories.keySet(), doubts, ofRules)
                    .forEach(replacement::put);
            doubts.report(known, rules.values(), ofRules);
            Set<String> ids = new LinkedHashSet<>(rules.keySet());
            link.checkCases(ids, ofRules);
            link.manifest().disable().forEach((id, place) -> disable(id, place, rules, problems));
            // The title that an overlay gives a category stands above what the pack below it calls it.
            link.manifest().categories().values().stream()
                    .filter(line -> line.title().isPresent())
                    .forEach(line -> texts.values().forEach(lines -> lines.remove("category." + line.id())));
            Set<String> words = texts.values().stream()
                    .flatMap(lines -> lines.keySet().stream())
                    .filter(key -> !key.contains("/"))
                    .collect(Collectors.toSet());
            link.texts(ofRules).forEach((language, lines) -> {
                lines.check(
                        ids,
                        id -> link.isTold(id, ofRules),
                        words,
                        categories.keySet(),
                        known,
                        parameters.names(),
                        ofRules);
                texts.computeIfAbsent(language, key -> new TreeMap<>()).putAll(lines.texts());
            });
        }
        problems.addAll(ofRules.all());
        if (chain.size() > 1 && !ofRules.hasErrors()) {
            doubtCategories(chain.get(chain.size() - 1), below, rules.values(), problems);
        }
        CategoryLine.checkWeights(
                categories.values(), chain.get(chain.size() - 1).manifest().file(), problems);
        checkCount(rules, chain, problems);
        CountedTwice.check(rules.values(), problems);
        boolean isUnread =
                ofRules.all().stream().anyMatch(problem -> problem.code().equals("unread-file"));
        if (!ofRules.hasErrors() && !isUnread) {
            // A rule that cannot be read may well be the one that reads it.
            warnUnused(parameters.all().values(), rules.values(), problems);
        }
        ReservedParameters.check(parameters.all(), problems);
        PackManifest top = chain.get(chain.size() - 1).manifest();
        checkId(chain, problems);
        List<Rule> sorted = rules.values().stream()
                .sorted(Comparator.comparing(Rule::stage).thenComparing(Rule::id))
                .toList();
        List<Path> folders = chain.stream().map(PackFolder::path).toList();
        Conventions conventions =
                chain.stream().map(link -> link.conventions(problems)).reduce(Conventions.NONE, Conventions::under);
        List<Validation> validations = chain.stream()
                .flatMap(link -> link.manifest().validations().stream())
                .toList();
        RulePack pack = new RulePack(
                top.id(),
                version(chain),
                categories,
                parameters.all(),
                vocabulary,
                sorted,
                texts,
                conventions,
                validations,
                folders);
        // A row whose table has a fault may lack a condition, and a doubted one asks for what nobody is.
        Set<String> faulty = ofRules.all().stream()
                .filter(problem -> problem.severity() != Problem.Severity.INFO)
                .map(problem -> problem.severity() == Problem.Severity.ERROR
                        ? problem.place().replaceFirst("[:!].*", "")
                        : problem.place().replaceFirst(":\\d+$", ""))
                .collect(Collectors.toSet());
        Reachability.check(
                pack.rules().stream()
                        .filter(rule -> !faulty.contains(rule.place().file())
                                && !faulty.contains(rule.place().toString().replaceFirst(":\\d+$", "")))
                        .toList(),
                pack.parameterValues(),
                new Reachability.Chain(
                        chain.stream().map(PackFolder::shownAs).toList(), parameters.changed(), parameters.wrong()),
                problems);
        return pack;
    }

    /** A pack of the name of another one would be taken for it. */
    private static void checkId(List<PackFolder> chain, Problems problems) {
        PackManifest top = chain.get(chain.size() - 1).manifest();
        chain.stream()
                .limit(chain.size() - 1L)
                .filter(link -> link.manifest().id().equals(top.id()))
                .findFirst()
                .ifPresent(link -> problems.error(
                        "pack-id-taken",
                        "The pack id (" + top.id() + ") is that of the pack that it extends.",
                        top.file() + ":1:1",
                        "Maybe id: our-agency."));
    }

    /** An overlay names the version that it stands on, because its scores depend on it. */
    private static String version(List<PackFolder> chain) {
        PackManifest top = chain.get(chain.size() - 1).manifest();
        if (chain.size() == 1) {
            return top.version();
        }
        PackManifest base = chain.get(chain.size() - 2).manifest();
        return top.version() + " on " + base.id() + " " + base.version();
    }

    private Optional<List<PackFolder>> chain(Path folder, Problems problems) {
        List<PackFolder> chain = new ArrayList<>();
        Set<Path> seen = new LinkedHashSet<>();
        Path next = folder.toAbsolutePath().normalize();
        while (true) {
            seen.add(next);
            String shownAs = next.getFileName() == null
                    ? next.toString()
                    : next.getFileName().toString();
            Problems links = new Problems();
            PackLinks.check(next, shownAs, links);
            if (links.hasErrors()) {
                // Nothing of a pack with a link that leaves it is read.
                problems.addAll(links.all());
                return Optional.empty();
            }
            Optional<PackManifest> read = PackManifest.read(next, shownAs, problems);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            PackManifest manifest = read.get();
            checkApi(manifest, problems);
            chain.add(0, new PackFolder(next, shownAs, manifest));
            if (manifest.extendsId().isEmpty()) {
                return Optional.of(chain);
            }
            Optional<Path> found = find(manifest, problems);
            if (found.isEmpty()) {
                return Optional.of(chain);
            }
            Path base = found.get();
            if (seen.contains(base)) {
                problems.error(
                        "extends-cycle",
                        "The packs extend each other in a circle: " + manifest.id() + " extends " + manifest.extendsId()
                                + ".",
                        manifest.file() + ":1:1",
                        "Maybe one of them should extend standard.");
                return Optional.of(chain);
            }
            next = base;
        }
    }

    private Optional<Path> find(PackManifest manifest, Problems problems) {
        List<String> there = new ArrayList<>();
        for (Path library : libraries) {
            Path candidate =
                    library.resolve(manifest.extendsId()).toAbsolutePath().normalize();
            if (manifest.extendsId().matches("[a-z0-9-]+") && Files.isRegularFile(candidate.resolve("pack.yaml"))) {
                return Optional.of(candidate);
            }
            there.addAll(names(library));
        }
        problems.error(
                "unknown-pack",
                "The pack (" + manifest.extendsId() + ") that it extends is not there.",
                manifest.extendsPlace(),
                DidYouMean.hint(manifest.extendsId(), there, "Maybe extends: standard."));
        return Optional.empty();
    }

    private static List<String> names(Path library) {
        try (var folders = Files.list(library)) {
            return folders.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static void checkApi(PackManifest manifest, Problems problems) {
        if (manifest.told().contains("needs-api")) {
            return;
        }
        if (manifest.needsApi().isEmpty()) {
            problems.error(
                    "no-needs-api",
                    "The pack does not say which api it needs.",
                    manifest.needsApiPlace(),
                    "Maybe add needs-api: \">=1.0.0 & <2.0.0\".");
            return;
        }
        boolean fits;
        try {
            fits = ApiVersion.fits(manifest.needsApi());
        } catch (IllegalArgumentException e) {
            fits = false;
        }
        if (!fits) {
            problems.error(
                    "wrong-api",
                    "The pack needs the api (" + manifest.needsApi() + "), and this engine has (" + ApiVersion.CURRENT
                            + ").",
                    manifest.needsApiPlace(),
                    "Maybe needs-api: \">=1.0.0 & <2.0.0\".");
        }
    }

    private static void doubtCategories(
            PackFolder top, Map<String, Category> below, Collection<Rule> rules, Problems problems) {
        Set<String> scoring = new LinkedHashSet<>();
        rules.forEach(rule -> rule.outcomes().forEach(outcome -> {
            if (outcome instanceof Outcome.Points points) {
                scoring.add(points.category());
            }
        }));
        top.manifest().categories().values().forEach(line -> line.doubt(scoring.contains(line.id()), below, problems));
    }

    private static void disable(String id, String place, Map<String, Rule> rules, Problems problems) {
        if (rules.remove(id) == null) {
            problems.error(
                    "unknown-rule",
                    "The rule (" + id + ") that is switched off does not exist.",
                    place,
                    RuleAdvice.of(id, rules));
        }
    }

    private static void checkCount(Map<String, Rule> rules, List<PackFolder> chain, Problems problems) {
        if (rules.size() > MOST_RULES) {
            problems.error(
                    "too-many-rules",
                    "The pack has (" + rules.size() + ") rules, and may have " + MOST_RULES + ".",
                    chain.get(chain.size() - 1).manifest().file() + ":1:1",
                    "Maybe rows of a table that differ in a number alone are one rule with a parameter.");
        }
    }

    private static void warnUnused(Collection<PackParameter> parameters, Collection<Rule> rules, Problems problems) {
        Set<String> used = new LinkedHashSet<>(ReservedParameters.NAMES);
        for (Rule rule : rules) {
            used.addAll(rule.condition().parameters());
        }
        for (PackParameter parameter : parameters) {
            boolean isToldOf = problems.all().stream()
                    .anyMatch(problem -> problem.code().equals("unknown-parameter")
                            && problem.place().equals(parameter.place()));
            if (!used.contains(parameter.name()) && !isToldOf) {
                problems.warning(
                        "unused-parameter",
                        "The parameter (" + parameter.name() + ") is read by no rule.",
                        parameter.place(),
                        "Maybe delete it.");
            }
        }
    }
}
