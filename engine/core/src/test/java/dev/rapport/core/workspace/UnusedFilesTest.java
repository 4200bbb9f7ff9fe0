package dev.rapport.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files beside the campaign: those that nobody reads are told, with what they were probably meant as. */
class UnusedFilesTest {

    @TempDir
    Path folder;

    @Test
    void whatLooksMeantIsWarnedOf() throws IOException {
        Map<String, String> unused = new TreeMap<>(Map.ofEntries(
                Map.entry("rate.csv", "Maybe save it as rates.csv."),
                Map.entry("decisions.ods", "Maybe save it as decisions.csv."),
                Map.entry("creators.docx", "Maybe save it as creators.csv."),
                Map.entry("collaborations (1).csv", "Maybe save it as collaborations.csv."),
                Map.entry("campaign.yml", "Maybe rename it to campaign.yaml."),
                Map.entry("vegan.drl", "Maybe it belongs into rules/."),
                Map.entry("pack.yaml", "Maybe it belongs into rules/."),
                Map.entry("summer.yaml", "Maybe it belongs into campaigns/."),
                Map.entry("followers.json", "Maybe it belongs into exports/."),
                Map.entry("campaigns/summer.yml", "Maybe rename it to end with .yaml.")));
        for (String name : unused.keySet()) {
            write(name);
        }
        Files.createDirectories(folder.resolve("Rules"));
        Files.createDirectories(folder.resolve("export"));
        unused.put("Rules", "Maybe rename it to rules.");
        unused.put("export", "Maybe rename it to exports.");
        Map<String, String> told = new TreeMap<>();
        UnusedFiles.of(new Workspace(folder)).stream()
                .filter(problem -> problem.severity() == Problem.Severity.WARNING)
                .forEach(problem -> told.put(problem.place(), problem.hint()));
        assertThat(told).isEqualTo(unused);
    }

    @Test
    void aWorkbookBesideASheetOfTheSameNameIsToldBecauseOneOfThemIsRead() throws IOException {
        write("rates.csv");
        write("rates.xlsx");
        assertThat(said()).containsExactly("warning rates.xlsx The file (rates.xlsx) is not read; (rates.csv) is.");
    }

    @Test
    void aSheetThatLiesOneFolderTooDeepIsToldBecauseItDoesNothing() throws IOException {
        write("sheets/rates.xlsx");
        write("pictures/a.png");
        assertThat(UnusedFiles.of(new Workspace(folder)))
                .filteredOn(problem -> problem.severity() == Problem.Severity.WARNING)
                .extracting(problem -> problem.place() + " " + problem.hint())
                .containsExactly("sheets Maybe move rates.xlsx out of it, beside campaign.yaml.");
    }

    @Test
    void theSettingsUnderAnotherEndingAreToldByTheirName() throws IOException {
        write("rapport.yml");
        assertThat(UnusedFiles.of(new Workspace(folder)))
                .extracting(Problem::hint)
                .containsExactly("Maybe rename it to rapport.yaml.");
    }

    @Test
    void aCampaignUnderAnotherNameIsFound() throws IOException {
        write("campaign.yaml.txt");
        write("campaigns/summer.yml");
        Workspace workspace = new Workspace(folder);
        assertThat(workspace.almostCampaign(Optional.empty())).contains(folder.resolve("campaign.yaml.txt"));
        assertThat(workspace.almostCampaign(Optional.of("summer"))).contains(folder.resolve("campaigns/summer.yml"));
        assertThat(workspace.almostCampaign(Optional.of("winter"))).isEmpty();
    }

    @Test
    void aFolderInThePlaceOfASheetIsNotTakenForAnEmptyOne() throws IOException {
        write("rates.csv/january.csv");
        assertThat(said()).containsExactly("warning rates.csv The folder (rates.csv) stands where a sheet is read.");
    }

    @Test
    void aLookWithoutItsPackIsWarnedOfAndOneByNameIsNot() throws IOException {
        write("report-templates/i18n/en.properties");
        assertThat(said())
                .containsExactly(
                        "warning report-templates The folder (report-templates) is not read: it has no pack.yaml.");
        write("report-templates/house/pack.yaml");
        assertThat(said()).isEmpty();
    }

    @Test
    void aPackThatIsStillPackedIsToBeUnpacked() throws IOException {
        write("rules.zip");
        write("exports (2).zip");
        assertThat(UnusedFiles.of(new Workspace(folder)))
                .extracting(problem -> problem.place() + " " + problem.hint())
                .containsExactly(
                        "exports (2).zip Maybe it belongs into exports/.",
                        "rules.zip Maybe unpack it: what stands in it is read from its folder.");
    }

    @Test
    void theRestIsWorthKnowing() throws IOException {
        for (String name : List.of("brief.pdf", "notes.txt", "README.md", ".DS_Store", "campaign.yaml", "rates.csv")) {
            write(name);
        }
        Files.createDirectories(folder.resolve("pictures"));
        Files.createDirectories(folder.resolve("exports"));
        assertThat(said())
                .containsExactly(
                        "info brief.pdf The file (brief.pdf) is not read.",
                        "info notes.txt The file (notes.txt) is not read.",
                        "info pictures The folder (pictures) is not read.");
    }

    @Test
    void aFolderOfRulesWithAnythingInItIsMeantAsAPack() throws IOException {
        assertThat(new Workspace(folder).rules()).isEmpty();
        Files.createDirectories(folder.resolve("rules"));
        assertThat(new Workspace(folder).rules()).isEmpty();
        write("rules/fit/vegan.drl");
        assertThat(new Workspace(folder).rules())
                .contains(new Workspace(folder).folder().resolve("rules"));
    }

    private void write(String name) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), "x");
    }

    private List<String> said() {
        return UnusedFiles.of(new Workspace(folder)).stream()
                .map(problem -> problem.severity().id() + " " + problem.place() + " " + problem.message())
                .toList();
    }
}
