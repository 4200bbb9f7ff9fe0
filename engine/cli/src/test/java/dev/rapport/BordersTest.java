package dev.rapport;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Who may know whom. A border that nothing watches is gone within a month. */
class BordersTest {

    private static final String CORE = "dev.rapport.core.";

    private static final String REPORT = "dev.rapport.report.";

    private static final String SCORING = "dev.rapport.scoring.";

    /** The order of the modules; one knows only those before it. */
    private static final List<String> MODULES =
            List.of("api", "loader", "written", "judged", "scoring", "core", "report", "wire", "cli");

    /** The order of the data within a module; a package knows only those before it. */
    private static final Map<String, List<String>> ORDER = Map.of(
            SCORING,
                    List.of("metrics", "rules", "forecast", "overlap", "judging", "plan", "brief", "workbench", "lift"),
            CORE,
                    List.of(
                            "workspace",
                            "store",
                            "intake",
                            "identity",
                            "forget",
                            "runs",
                            "outcome",
                            "partners",
                            "ugc",
                            "answers"),
            REPORT,
                    List.of(
                            "words",
                            "fonts",
                            "template",
                            "document",
                            "seen",
                            "parts",
                            "shortlist",
                            "plan",
                            "results",
                            "partners",
                            "brief",
                            "ugc",
                            "charts",
                            "pdf",
                            "xlsx",
                            "html"));

    private static final JavaClasses RAPPORT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.rapport");

    @Test
    void enoughClassesAreLookedAtForTheOtherRulesToMeanSomething() {
        for (String part : List.of("dev.rapport.scoring", "dev.rapport.core", "dev.rapport.report")) {
            assertThat(RAPPORT.stream().filter(type -> type.getPackageName().startsWith(part)))
                    .as(part)
                    .hasSizeGreaterThan(40);
        }
        assertThat(RAPPORT).hasSizeGreaterThan(250);
    }

    @Test
    void packagesKnowOnlyThoseBeforeThemInTheOrderOfTheData() {
        ORDER.forEach((module, order) -> {
            for (int i = 0; i < order.size(); i++) {
                String[] later = order.subList(i + 1, order.size()).stream()
                        .map(name -> module + name + "..")
                        .toArray(String[]::new);
                if (later.length > 0) {
                    noClasses()
                            .that()
                            .resideInAPackage(module + order.get(i) + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(later)
                            .because("each step knows what it takes and what it gives")
                            .check(RAPPORT);
                }
            }
        });
    }

    @Test
    void modulesKnowOnlyThoseBeforeThem() {
        for (int i = 0; i < MODULES.size(); i++) {
            String[] later = MODULES.subList(i + 1, MODULES.size()).stream()
                    .map(name -> "dev.rapport." + name + "..")
                    .toArray(String[]::new);
            if (later.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage("dev.rapport." + MODULES.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .because("arrows run one way")
                        .check(RAPPORT);
            }
        }
    }

    @Test
    void scoringKnowsNoFileOfAWorkspaceNoDatabaseAndNoPlugin() {
        noClasses()
                .that()
                .resideInAPackage("dev.rapport.scoring..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.sql..", "dev.rapport.core..", "dev.rapport.loader..", "dev.rapport.api.plugin.."))
                .because("memory in, memory out: it runs in an engine, in a benchmark and in a cluster's task")
                .check(RAPPORT);
    }

    @Test
    void noTwoPackagesKnowEachOther() {
        slices().matching("dev.rapport.core.(**)")
                .should()
                .beFreeOfCycles()
                .because("a cycle is one package under two names")
                .check(RAPPORT);
        slices().matching("dev.rapport.report.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a cycle is one package under two names")
                .check(RAPPORT);
        slices().matching("dev.rapport.scoring.(**)")
                .should()
                .beFreeOfCycles()
                .because("a cycle is one package under two names")
                .check(RAPPORT);
        slices().matching("dev.rapport.(*)..")
                .should()
                .beFreeOfCycles()
                .because("modules are built one behind the other")
                .check(RAPPORT);
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        ORDER.forEach((module, order) -> assertThat(RAPPORT.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith(module))
                        .map(name -> name.substring(module.length()).split("\\.")[0])
                        .distinct())
                .as("a new package must be put into the order of the data")
                .containsExactlyInAnyOrderElementsOf(order));
    }

    @Test
    void pluginsLibraryIsKnownToTheLoaderAloneAndItsMarkerToTheApi() {
        only("org.pf4j..", "dev.rapport.loader", "dev.rapport.api.plugin");
        noClasses()
                .that()
                .resideInAPackage("dev.rapport.api..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.pf4j..").and(not(named("org.pf4j.ExtensionPoint"))))
                .because("the api needs the marker and nothing else of pf4j")
                .check(RAPPORT);
    }

    @Test
    void ruleEngineIsKnownToOnePackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage(SCORING + "rules.run..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.drools..", "org.kie.."))
                .because("one library, one package: Drools can be replaced by rewriting rules.run")
                .check(RAPPORT);
    }

    @Test
    void everyOtherLibraryHasOnePackageToo() {
        only("java.sql..", CORE + "store");
        only("org.hsqldb..", CORE + "store");
        only("org.postgresql..", CORE + "store");
        only("net.sf.jasperreports..", "dev.rapport.report.pdf");
        only("org.apache.poi..", "dev.rapport.report.xlsx", "dev.rapport.testkit.template");
        only("org.dhatim..", "dev.rapport.written.table");
        only("org.snakeyaml..", "dev.rapport.written.yaml");
        only("com.google.re2j..", SCORING + "rules.tree");
        only("de.siegmar.fastcsv..", "dev.rapport.written.table", "dev.rapport.parsing");
        only(
                "com.fasterxml.jackson..",
                "dev.rapport.wire",
                "dev.rapport.cli",
                "dev.rapport.parsing",
                "dev.rapport.testkit..",
                CORE + "workspace",
                CORE + "intake",
                CORE + "runs");
        only("com.lowagie..", "dev.rapport.report.pdf");
        only("org.apache.fontbox..", "dev.rapport.report.html");
        only("org.apache.commons.compress..", "dev.rapport.written.container", "dev.rapport.report.xlsx");
        only("org.tukaani..", "dev.rapport.written.container", "dev.rapport.testkit.reader");
        only("picocli..", "dev.rapport.cli");
        only("org.apache.spark..", "dev.rapport.spark");
        only("org.apache.commons.statistics..", SCORING + "forecast", SCORING + "lift", SCORING + "overlap");
        only("org.apache.datasketches..", SCORING + "overlap");
    }

    @Test
    void loaderKnowsTheApiAloneSoThatTheTestkitNeedsNoEngine() {
        noClasses()
                .that()
                .resideInAPackage("dev.rapport.loader..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.rapport.core..", "dev.rapport.report..", "dev.rapport"))
                .because("a plugin is loaded for its test as the engine will load it, without the engine")
                .check(RAPPORT);
    }

    @Test
    void reportKnowsTheApiAndNotTheCore() {
        noClasses()
                .that()
                .resideInAPackage("dev.rapport.report..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.rapport.core..", "dev.rapport"))
                .because("reports and rules meet only in the model")
                .check(RAPPORT);
    }

    @Test
    void renderersKnowBlocksAndNoReport() {
        noClasses()
                .that()
                .resideInAnyPackage(REPORT + "charts..", REPORT + "pdf..", REPORT + "xlsx..", REPORT + "html..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        REPORT + "seen..",
                        REPORT + "parts..",
                        REPORT + "shortlist..",
                        REPORT + "plan..",
                        REPORT + "brief..",
                        REPORT + "ugc.."))
                .because("a new report touches no renderer, a new format touches no report")
                .check(RAPPORT);
    }

    @Test
    void reportsKnowNoRendererAndNotEachOther() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        REPORT + "parts..",
                        REPORT + "shortlist..",
                        REPORT + "plan..",
                        REPORT + "brief..",
                        REPORT + "ugc..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(REPORT + "charts..", REPORT + "pdf..", REPORT + "xlsx..", REPORT + "html.."))
                .because("what is said does not depend on how it is set")
                .check(RAPPORT);
        noClasses()
                .that()
                .resideInAPackage(REPORT + "shortlist..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(REPORT + "plan..", REPORT + "brief..", REPORT + "ugc.."))
                .check(RAPPORT);
    }

    @Test
    void apiKnowsNobody() {
        classes()
                .that()
                .resideInAPackage("dev.rapport.api..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("dev.rapport.api..", "java..", "org.jspecify..", "org.pf4j"))
                .because("a plugin author compiles against it and must get nothing else")
                .check(RAPPORT);
    }

    @Test
    void everyPackageSaysThatNothingInItIsNull() {
        classes().should(beInANullMarkedPackage()).check(RAPPORT);
    }

    @Test
    void onlyTheCommandLineUsesTheStandardStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.rapport.cli..")
                // The contract hears whether a reader prints.
                .and()
                .doNotHaveFullyQualifiedName("dev.rapport.testkit.reader.Speech")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .because("a host's console is not ours")
                .check(RAPPORT);
    }

    @Test
    void noFileIsLongerThanFourHundredLines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        int seen = 0;
        for (String module : List.of(
                "api", "loader", "written", "judged", "scoring", "core", "report", "wire", "embed", "cli", "testkit",
                "spark")) {
            for (Path file : sources(Path.of("..", module, "src"))) {
                seen++;
                long lines = Files.readAllLines(file).size();
                if (lines > 400) {
                    tooLong.add(file + " has " + lines);
                }
            }
        }
        assertThat(seen).as("files read").isGreaterThan(200);
        assertThat(tooLong).as("a file that long does two things").isEmpty();
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static void only(String library, String... packages) {
        noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .because("one library, one package")
                .check(RAPPORT);
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> named(String name) {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "are " + name, type -> type.getName().equals(name));
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage()
                        .tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false);
                if (!marked) {
                    events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
                }
            }
        };
    }
}
