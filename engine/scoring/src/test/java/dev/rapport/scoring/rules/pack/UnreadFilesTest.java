package dev.rapport.scoring.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.scoring.rules.TrialPack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a pack that nobody reads: each is told, with where it could lie and what it could be called. */
class UnreadFilesTest {

    private static final String BARE = TrialPack.HEAD.replaceFirst("(?s)parameters:.*", "");

    @TempDir
    Path folder;

    @Test
    void everyFileInAWrongPlaceOrWithAWrongNameIsTold() {
        Map<String, String> unread = new TreeMap<>(Map.ofEntries(
                Map.entry("vegan.drl", "Maybe move it to fit/."),
                Map.entry("Fit/vegan.drl", "Maybe move it to fit/."),
                Map.entry("own/vegan.drl", "Maybe move it to fit/."),
                Map.entry("fit/more/vegan.drl", "Maybe move it to fit/."),
                Map.entry("table/prices.csv", "Maybe move it to tables/."),
                Map.entry("prices.xlsx", "Maybe move it to tables/ or fit/."),
                Map.entry("fit/rule.drl.txt", "Maybe rename it to rule.drl."),
                Map.entry("fit/rule.docx", "Maybe save it as plain text: rule.drl."),
                Map.entry("fit/a.case.yaml", "Maybe rename it to a.cases.yaml."),
                Map.entry("fit/a.cases.yml", "Maybe rename it to a.cases.yaml."),
                Map.entry("fit/t.xls", "Maybe save it as .xlsx."),
                Map.entry("fit/t.xlsm", "Maybe save it as .xlsx."),
                Map.entry("fit/t.ods", "Maybe save it as .xlsx."),
                Map.entry("fit/t.numbers", "Maybe save it as .xlsx."),
                Map.entry("text/de.properties", "Maybe texts/de.properties."),
                Map.entry("texts/deutsch.properties", "Maybe texts/de.properties."),
                Map.entry("texts/DE.properties", "Maybe texts/de.properties."),
                Map.entry("texts/ger.properties", "Maybe texts/de.properties."),
                Map.entry("texts/fra.properties", "Maybe texts/fr.properties."),
                Map.entry("texts/xx.properties", "Maybe texts/en.properties."),
                Map.entry("pack.yml", "Maybe rename it to pack.yaml."),
                Map.entry("inner/pack.yaml", "Maybe move what lies in (inner) to (trial) itself.")));
        TrialPack pack = new TrialPack(folder, "trial", BARE);
        unread.keySet().forEach(name -> pack.write(name, "x"));
        Map<String, String> told = new TreeMap<>();
        pack.check().forEach(problem -> told.put(problem.place().replaceFirst("^trial/", ""), problem.hint()));
        assertThat(told).isEqualTo(unread);
    }

    @Test
    void whatSystemsAndPeopleLeaveForThemselvesIsNoBodysBusiness() {
        TrialPack pack = new TrialPack(folder, "trial", BARE)
                .write("README.md", "x")
                .write("LICENSE", "x")
                .write(".DS_Store", "x")
                .write("fit/~$t.xlsx", "x")
                .write("fit/Thumbs.db", "x")
                .write(".git/config", "x");
        // That the pack has nothing else is another matter.
        assertThat(pack.check()).extracting(problem -> problem.code()).containsExactly("no-extends");
    }

    @Test
    void endingsInOtherLettersAreReadAllTheSame() {
        TrialPack pack = new TrialPack(folder, "trial", BARE)
                .write("fit/T.CSV", "tier,points,category,why\nmicro,5,fit,x\n")
                .write("fit/a.DRL", TrialPack.drl("fit/a", "verified"));
        assertThat(pack.check()).isEmpty();
        assertThat(pack.load().rules()).hasSize(2);
    }

    @Test
    void aFolderWithoutAPackIsOneErrorThatNamesWhatIsNearlyOne() throws IOException {
        assertThat(alone("none", "fit/a.drl")).contains("no-pack", "rules new");
        assertThat(alone("yml", "pack.yml")).contains("no-pack", "Maybe rename pack.yml to pack.yaml.");
        assertThat(alone("upper", "Pack.YAML")).contains("no-pack", "Maybe rename Pack.YAML to pack.yaml.");
        assertThat(alone("nested", "ours/pack.yaml"))
                .contains("no-pack", "Maybe move what lies in nested/ours to nested itself.");
    }

    @Test
    void whatCannotBeReadHasNoFollowers() throws IOException {
        TrialPack pack = new TrialPack(folder, "trial", "id: trial\nversion: 1.0.0\nparameters:\n\tbig: 5\n")
                .rule("a", "followers > parameters.big");
        assertThat(pack.check()).extracting(problem -> problem.code()).containsExactly("yaml-syntax");
        Files.write(
                pack.folder().resolve("pack.yaml"),
                "id: trial\nversion: 1.0.0\ntitle: Größe\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(pack.check())
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly("file-unreadable trial/pack.yaml:3:10");
    }

    private String alone(String name, String file) throws IOException {
        Path pack = folder.resolve(name);
        Files.createDirectories(pack.resolve(file).getParent());
        Files.writeString(pack.resolve(file), "x");
        return new PackLoader(List.of(folder)).check(pack).toString();
    }
}
