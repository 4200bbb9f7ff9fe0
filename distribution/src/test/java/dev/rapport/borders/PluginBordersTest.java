package dev.rapport.borders;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What plugins may know: the engine's own borders stand in its BordersTest, and plugins are on no class path of it. */
class PluginBordersTest {

    private static final JavaClasses PLUGINS = new ClassFileImporter().importPaths(compiled());

    @Test
    void everyPluginIsLookedAt() {
        assertThat(PLUGINS.stream()
                        .map(type -> type.getPackageName()
                                .replaceFirst("^dev[.]rapport[.](plugin[.])?", "")
                                .replaceFirst("[.].*", ""))
                        .distinct())
                .contains(
                        "instagram",
                        "youtube",
                        "resultssheet",
                        "shops",
                        "analytics",
                        "affiliate",
                        "example",
                        "parsing",
                        "sheets")
                .hasSizeGreaterThan(17);
    }

    @Test
    void pluginsKnowTheApiWhatTheyShareAndNothingOfTheEngine() {
        classes()
                .that()
                .resideInAPackage("dev.rapport.plugin..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        // the JDK's own reader of XML
                        "javax.xml.stream..",
                        "dev.rapport.api..",
                        "dev.rapport.parsing..",
                        "dev.rapport.sheets..",
                        "dev.rapport.plugin..",
                        "org.pf4j",
                        "org.jspecify..",
                        "org.slf4j",
                        // a record of JSON as parsing hands it over
                        "com.fasterxml.jackson.databind..",
                        // a workbook of LinkedIn
                        "org.dhatim..")
                .because("what a plugin sees of the engine is what plugin authors are promised")
                .check(PLUGINS);
    }

    @Test
    void noPluginKnowsAnother() {
        slices().matching("dev.rapport.plugin.(*)..")
                .should()
                .notDependOnEachOther()
                .because("each is a jar behind a wall of its own")
                .check(PLUGINS);
    }

    @Test
    void whatPluginsShareKnowsTheApiAndNoPlugin() {
        classes()
                .that()
                .resideInAPackage("dev.rapport.parsing..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "dev.rapport.api..",
                        "dev.rapport.parsing..",
                        "org.jspecify..",
                        "com.fasterxml.jackson..",
                        "de.siegmar.fastcsv..")
                .check(PLUGINS);
        noClasses()
                .that()
                .resideInAPackage("dev.rapport.sheets..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.rapport.plugin..", "com.fasterxml.jackson.core..", "de.siegmar.fastcsv..")
                .check(PLUGINS);
    }

    @Test
    void streamsOfJsonAndTablesAreReadInOnePlace() {
        noClasses()
                .that()
                .resideInAPackage("dev.rapport.plugin..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.core..", "de.siegmar.fastcsv..", "org.tukaani..")
                .because("one library, one package: parsing")
                .check(PLUGINS);
    }

    private static List<Path> compiled() {
        try (Stream<Path> folders = Files.list(Path.of("..", "plugins"))) {
            return folders.map(folder -> folder.resolve("target").resolve("classes"))
                    .filter(Files::isDirectory)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("The plugins lie beside the distribution.", e);
        }
    }
}
