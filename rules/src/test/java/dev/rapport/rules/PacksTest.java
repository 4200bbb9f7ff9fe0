package dev.rapport.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Problem;
import dev.rapport.judged.facts.Fact;
import dev.rapport.scoring.rules.cases.CaseResult;
import dev.rapport.scoring.rules.cases.RuleCases;
import dev.rapport.scoring.rules.pack.PackLoader;
import dev.rapport.scoring.rules.pack.PackParameter;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.run.CompiledPack;
import dev.rapport.scoring.rules.run.UnitCache;
import dev.rapport.scoring.rules.tree.Placeholders;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.written.Plural;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every pack of this folder is sound, and does what its cases say. */
class PacksTest {

    private static final Path PACKS = Path.of("packs");

    @TestFactory
    Stream<DynamicTest> everyPackPassesItsCheckWithoutAWarning() throws IOException {
        return packs().stream()
                .map(pack ->
                        DynamicTest.dynamicTest(pack.getFileName().toString(), () -> assertThat(loader().check(pack))
                                .as("problems of %s", pack)
                                .map(Problem::toString)
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyCaseComesOutAsItsAuthorExpects() throws IOException {
        return packs().stream().flatMap(PacksTest::cases);
    }

    @Test
    void standardPackHasThirtyRulesAndThreeTables() {
        RulePack pack = loader().load(PACKS.resolve("standard"));
        List<Rule> written = pack.rules().stream()
                .filter(rule -> rule.place().file().endsWith(".drl"))
                .toList();
        List<String> tables = pack.rules().stream()
                .map(rule -> rule.place().file())
                .filter(file -> file.endsWith(".csv"))
                .distinct()
                .toList();
        assertThat(written).hasSizeGreaterThanOrEqualTo(30);
        assertThat(tables)
                .contains(
                        "standard/tables/engagement-benchmarks.csv",
                        "standard/tables/prices.csv",
                        "standard/tables/conversion.csv");
    }

    @Test
    void everyNumberSaysWhereItComesFrom() {
        RulePack pack = loader().load(PACKS.resolve("standard"));
        assertThat(pack.parameters().values()).allSatisfy(parameter -> {
            assertThat(parameter.source()).as(parameter.name()).isNotBlank();
            assertThat(parameter.unit()).as(parameter.name()).isNotBlank();
            assertThat(parameter.why()).as(parameter.name()).isNotBlank();
        });
        assertThat(pack.rules())
                .filteredOn(rule -> rule.place().file().endsWith(".csv"))
                .allSatisfy(rule -> assertThat(rule.sources()).as(rule.id()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "fr", "it", "nl", "pl"})
    void everyReasonIsThereInEveryLanguageAndReadsTheSameValues(String language) {
        RulePack pack = loader().load(PACKS.resolve("standard"));
        assertThat(pack.rules()).filteredOn(rule -> !rule.why().isEmpty()).allSatisfy(rule -> {
            String text = pack.text(language, rule.id(), "");
            assertThat(text).as(rule.id()).isNotBlank().isNotEqualTo(rule.why());
            assertThat(new TreeSet<>(Placeholders.names(text)))
                    .as(rule.id())
                    .isEqualTo(new TreeSet<>(Placeholders.names(rule.why())));
        });
    }

    @Test
    void aReasonInPolishHasTheFormsOfPolish() {
        RulePack pack = loader().load(PACKS.resolve("standard"));
        String text = pack.text("pl", "authenticity/long-used", "");
        assertThat(filled(text, "1")).contains("ma 1 post,");
        assertThat(filled(text, "3")).contains("ma 3 posty,");
        assertThat(filled(text, "12")).contains("ma 12 postów,");
    }

    private static String filled(String text, String posts) {
        return Placeholders.fill(text, Plural.POLISH, ',', name -> posts);
    }

    @Test
    void everyFactHasANameInEveryLanguage() {
        RulePack pack = loader().load(PACKS.resolve("standard"));
        for (String language : List.of("en", "de", "es", "fr", "it", "nl", "pl")) {
            for (Fact fact : Fact.values()) {
                assertThat(pack.text(language, "fact." + fact.id(), ""))
                        .as(language + " " + fact.id())
                        .isNotBlank();
            }
        }
    }

    @Test
    void overlayChangesNumbersAndKeepsTheirMeaning() {
        RulePack standard = loader().load(PACKS.resolve("standard"));
        RulePack agency = loader().load(PACKS.resolve("example-agency"));
        PackParameter changed = agency.parameters().get("nicheShareMin");
        assertThat(changed.value()).isEqualByComparingTo("0.25");
        assertThat(changed.unit())
                .isEqualTo(standard.parameters().get("nicheShareMin").unit());
        assertThat(changed.source()).isEqualTo("set by the agency");
        assertThat(agency.rules()).extracting(Rule::id).contains("fit/vegan").doesNotContain("fit/very-large");
    }

    private static Stream<DynamicTest> cases(Path folder) {
        RulePack pack = loader().load(folder);
        CompiledPack compiled = CompiledPack.of(pack, UnitCache.toShip(Path.of("target", "rule-cache")));
        List<CaseResult> results = new RuleCases(compiled).run();
        assertThat(results).isNotEmpty();
        return results.stream()
                .map(result -> DynamicTest.dynamicTest(
                        pack.id() + " " + result.rule() + ": " + result.name(), () -> assertThat(result.passed())
                                .as(result.place() + " " + result.message())
                                .isTrue()));
    }

    private static PackLoader loader() {
        return new PackLoader(List.of(PACKS));
    }

    private static List<Path> packs() throws IOException {
        try (Stream<Path> folders = Files.list(PACKS)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }
}
