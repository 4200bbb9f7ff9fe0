package dev.rapport.scoring.rules.pack;

import dev.rapport.api.ApiVersion;
import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.judged.Validation;
import dev.rapport.scoring.rules.reach.Reachability;
import dev.rapport.scoring.rules.tree.Field;
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
        RulePack pack = load(folder, problems);
        problems.throwIfErrors();
        return pack;
    }

    /** All problems of a pack, warnings too; empty when it is sound. */
    public List<Problem> check(Path folder) {
        Problems problems = new Problems();
        try {
            load(folder, problems);
        } catch (RapportException e) {
            // Nothing of a pack with a link that leaves it is read.
            return e.problems();
        }
        return problems.all();
    }

    private RulePack load(Path folder, Problems problems) {
        Problems found = new Problems();
        List<PackFolder> chain = chain(folder, found);
        boolean isWhole = chain.get(0).manifest().extendsId().isEmpty();
        RulePack pack = load(chain, found);
        problems.addAll(found.all().stream()
                .filter(problem -> isWhole || !NEEDS_ITS_BASE.contains(problem.code()))
                .toList());
        return pack;
    }

    private static RulePack load(List<PackFolder> chain, Problems problems) {
        Map<String, Category> categories = new LinkedHashMap<>();
        Map<String, PackParameter> parameters = new LinkedHashMap<>();
        Map<String, Field.Own> own = new LinkedHashMap<>();
        for (PackFolder link : chain) {
            categories.putAll(link.manifest().categories());
            own.putAll(link.manifest().own());
            overrideParameters(parameters, link, chain.get(0) == link, problems);
        }
        Vocabulary vocabulary = new Vocabulary(own);
        Map<String, Rule> rules = new LinkedHashMap<>();
        Map<String, Map<String, String>> texts = new TreeMap<>();
        for (PackFolder link : chain) {
            for (Rule rule : link.rules(
                    vocabulary.knowing(rules.values()), parameters.keySet(), categories.keySet(), problems)) {
                rules.put(rule.id(), rule);
            }
            link.manifest().disable().forEach((id, place) -> disable(id, place, rules, problems));
            link.texts(problems).forEach((language, lines) -> texts.computeIfAbsent(language, key -> new TreeMap<>())
                    .putAll(lines));
        }
        checkCount(rules, chain, problems);
        warnUnused(parameters.values(), rules.values(), problems);
        checkReserved(parameters, problems);
        PackManifest top = chain.get(chain.size() - 1).manifest();
        List<Rule> sorted = rules.values().stream()
                .sorted(Comparator.comparing(Rule::stage).thenComparing(Rule::id))
                .toList();
        List<Path> folders = chain.stream().map(PackFolder::path).toList();
        List<Validation> validations = chain.stream()
                .flatMap(link -> link.manifest().validations().stream())
                .toList();
        RulePack pack = new RulePack(
                top.id(), version(chain), categories, parameters, vocabulary, sorted, texts, validations, folders);
        Reachability.check(pack.rules(), pack.parameterValues(), problems);
        return pack;
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

    private List<PackFolder> chain(Path folder, Problems problems) {
        List<PackFolder> chain = new ArrayList<>();
        Set<Path> seen = new LinkedHashSet<>();
        Path next = folder.toAbsolutePath().normalize();
        while (true) {
            seen.add(next);
            String shownAs = next.getFileName() == null
                    ? next.toString()
                    : next.getFileName().toString();
            PackLinks.check(next, shownAs, problems);
            problems.throwIfErrors();
            PackManifest manifest = PackManifest.read(next, shownAs, problems);
            checkApi(manifest, problems);
            chain.add(0, new PackFolder(next, shownAs, manifest));
            if (manifest.extendsId().isEmpty()) {
                return chain;
            }
            Optional<Path> found = find(manifest, problems);
            if (found.isEmpty()) {
                return chain;
            }
            Path base = found.get();
            if (seen.contains(base)) {
                problems.error(
                        "extends-cycle",
                        "The packs extend each other in a circle: " + manifest.id() + " extends " + manifest.extendsId()
                                + ".",
                        manifest.file() + ":1:1",
                        "Maybe one of them should extend standard.");
                return chain;
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
                manifest.file() + ":1:1",
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
        if (manifest.needsApi().isEmpty()) {
            problems.error(
                    "no-needs-api",
                    "The pack does not say which api it needs.",
                    manifest.file() + ":1:1",
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

    private static void overrideParameters(
            Map<String, PackParameter> parameters, PackFolder link, boolean first, Problems problems) {
        // Those of the base alone: a new name is no help for another.
        List<String> known = List.copyOf(parameters.keySet());
        link.manifest().parameters().forEach((name, parameter) -> {
            PackParameter earlier = parameters.get(name);
            if (earlier == null
                    && !first
                    && parameter.unit().isEmpty()
                    && parameter.why().isEmpty()) {
                problems.error(
                        "unknown-parameter",
                        "The parameter (" + name + ") does not stand in the pack that this one extends.",
                        parameter.place(),
                        DidYouMean.hint(name, known, "Maybe give a new parameter its value, unit, source and why."));
            }
            parameters.put(name, earlier == null ? parameter : over(earlier, parameter));
        });
    }

    /** An overlay that changes the number alone keeps unit and meaning, and its number is the agency's own. */
    private static PackParameter over(PackParameter earlier, PackParameter later) {
        return new PackParameter(
                later.name(),
                later.value(),
                later.unit().isEmpty() ? earlier.unit() : later.unit(),
                later.source().isEmpty() ? "set by the agency" : later.source(),
                later.why().isEmpty() ? earlier.why() : later.why(),
                later.place());
    }

    private static void disable(String id, String place, Map<String, Rule> rules, Problems problems) {
        if (rules.remove(id) == null) {
            problems.error(
                    "unknown-rule",
                    "The rule (" + id + ") that is switched off does not exist.",
                    place,
                    DidYouMean.hint(id, rules.keySet(), "Maybe it has another stage."));
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

    /** Numbers that the engine divides by or counts with. */
    private static void checkReserved(Map<String, PackParameter> parameters, Problems problems) {
        for (String name : ReservedParameters.NAMES) {
            PackParameter parameter = parameters.get(name);
            boolean mayBeZero = ReservedParameters.MAY_BE_ZERO.contains(name);
            if (parameter != null
                    && (parameter.value().signum() < 0 || (parameter.value().signum() == 0 && !mayBeZero))) {
                problems.error(
                        "out-of-range",
                        "The parameter (" + name + ") is " + parameter.value().toPlainString() + " and must be "
                                + (mayBeZero ? "0 or more." : "above 0."),
                        parameter.place(),
                        "Maybe copy the number of the standard pack.");
            }
        }
    }

    private static void warnUnused(Collection<PackParameter> parameters, Collection<Rule> rules, Problems problems) {
        Set<String> used = new LinkedHashSet<>(ReservedParameters.NAMES);
        for (Rule rule : rules) {
            used.addAll(rule.condition().parameters());
        }
        for (PackParameter parameter : parameters) {
            if (!used.contains(parameter.name())) {
                problems.warning(
                        "unused-parameter",
                        "The parameter (" + parameter.name() + ") is read by no rule.",
                        parameter.place(),
                        "Maybe delete it.");
            }
        }
    }
}
