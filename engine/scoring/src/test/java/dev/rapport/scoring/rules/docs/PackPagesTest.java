package dev.rapport.scoring.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.scoring.rules.TrialPack;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that are made from a pack. */
class PackPagesTest {

    @TempDir
    Path folder;

    private TrialPack pack;

    @BeforeEach
    void aPack() {
        pack = new TrialPack(folder)
                .write(
                        "fit/large.drl",
                        """
                        rule "fit/large"
                          @category(fit) @points(10)
                          @why("{followers} | <b>many</b> & more")
                        when
                          Candidate( followers >= parameters.big, ownT == "a`b" )
                        then
                        end
                        """)
                .write(
                        "fit/large.cases.yaml",
                        "- {name: fires, given: {followers: 10000, ownT: \"a`b\"}, expect: fires}\n"
                                + "- {name: just misses, given: {followers: 9999, ownT: \"a`b\"}, expect: silent}\n")
                .write("fit/sizes.csv", "followers from,points,category,why\n200,1,fit,x\n10,2,fit,y\n")
                .write("texts/de.properties", "fit/large={followers} sind viele\n");
    }

    @Test
    void theMethodNamesEveryCategoryRuleAndNumberAndLeadsToTheirPages() {
        Map<String, String> pages = new PackPages(pack.load()).markdown();
        assertThat(pages.keySet()).containsExactly("index.md", "fit/large.md", "fit/sizes.md");
        assertThat(pages.get("index.md"))
                .startsWith("# The method of trial 1.0.0\n")
                .contains("| Fit | 1 | 100.0 % | 0 | 100 |")
                .contains("[fit/large](fit/large.md)")
                .contains("[fit/sizes](fit/sizes.md): a table of 2 rows")
                .contains("| `big` | 10000 | followers | assumption | a trial |");
    }

    @Test
    void aRulesPageSaysWhatItLooksAtItsNumbersAndItsCases() {
        assertThat(new PackPages(pack.load()).markdown().get("fit/large.md"))
                .contains("> de: {followers} sind viele")
                .contains("- +10 points in fit")
                .contains("- `followers >= parameters.big`")
                .contains("| `followers` | followers | Followers, or subscribers, at the newest export |")
                .contains("| just misses | ``followers: 9999, ownT: a`b`` | stays silent |")
                .contains("[trial 1.0.0](../index.md)");
    }

    @Test
    void theRowsOfATableStandInTheOrderOfItsFile() {
        String page = new PackPages(pack.load()).markdown().get("fit/sizes.md");
        assertThat(page.indexOf("followers >= 200")).isPositive().isLessThan(page.indexOf("followers >= 10`"));
    }

    @Test
    void whatAnAuthorWroteStaysText() {
        assertThat(new PackPages(pack.load()).markdown().get("fit/large.md"))
                .contains("> {followers} \\| \\<b\\>many\\</b\\> & more");
        assertThat(new PackPages(pack.load()).html().get("fit/large.html"))
                .contains("{followers} | &lt;b&gt;many&lt;/b&gt; &amp; more")
                .doesNotContain("<b>");
    }

    @Test
    void anOverlaysPagesShowTheCasesThatItInherits() {
        TrialPack overlay = new TrialPack(
                folder,
                "over",
                "id: over\nversion: 2.0.0\nneeds-api: \">=1.0.0 & <2.0.0\"\nextends: trial\nparameters:\n  big: 500\n");
        Map<String, String> pages = new PackPages(overlay.load()).html();
        assertThat(pages.get("index.html")).contains("The method of over 2.0.0 on trial 1.0.0");
        assertThat(pages.get("fit/large.html")).contains("just misses", "<td>500</td>", "set by the agency");
    }
}
