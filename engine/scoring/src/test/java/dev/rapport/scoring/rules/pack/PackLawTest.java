package dev.rapport.scoring.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Problem;
import dev.rapport.scoring.rules.TrialPack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A law over all names of a pack.yaml: a slip is told once, in the line that it is in, whatever name it is in. */
class PackLawTest {

    /** Every name that an overlay may write, each used by a rule, a table, a case or a text. */
    private static final List<String> SOUND = List.of(
            "id: agency",
            "version: 2.0.0",
            "needs-api: \">=1.0.0 & <2.0.0\"",
            "extends: trial",
            "title: Our agency",
            "about: What our clients ask for",
            "categories:",
            "  plants:",
            "    weight: 10",
            "    base: 50",
            "    cap: 90",
            "    title: Plant based",
            "    data: captionedPosts",
            "    full: 12",
            "parameters:",
            "  breadFrom:",
            "    value: 0.3",
            "    unit: fraction",
            "    source: our own campaigns",
            "    year: 2025",
            "    grade: B",
            "    why: So many posts are about bread",
            "validated:",
            "  - platform: instagram",
            "    followers-from: 5000",
            "    followers-to: 90000",
            "    accounts: 120",
            "    on: our own campaigns",
            "    grade: B",
            "fields:",
            "  warmth:",
            "    type: number",
            "    unit: one to five",
            "    column: how warm",
            "    meaning: What our team noted",
            "    client: yes");

    @TempDir
    private Path folder;

    private TrialPack agency;

    @BeforeEach
    void packs() {
        new TrialPack(folder)
                .rule("a", "followers > parameters.big")
                .rule("c", "known(ownN) or ownF or ownT == \"x\"")
                .write("texts/en.properties", "fit/a=so many\n");
        agency = new TrialPack(folder, "agency", String.join("\n", SOUND))
                .write(
                        "fit/own.drl",
                        "rule \"fit/own\"\n  @category(plants) @points(5)\n  @why(\"{warmth} of {parameters.breadFrom}\")\n"
                                + "when\n  Candidate( warmth > 3, nicheShare > parameters.breadFrom )\nthen\nend\n")
                .write("fit/t.csv", "warmth from,points,category,why\n4,5,plants,{warmth} is warm\n")
                .write("fit/own.cases.yaml", "- name: fires\n  given: {warmth: 4, nicheShare: 0.5}\n  expect: fires\n")
                .write("texts/en.properties", "fit/own={warmth} is warm\n");
    }

    @Test
    void theSoundPackIsSound() {
        assertThat(told(SOUND)).isEmpty();
    }

    @Test
    void aMisspeltNameIsToldOnceInItsLine() {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < SOUND.size(); i++) {
            String line = SOUND.get(i);
            if (line.strip().matches("(plants|breadFrom|warmth):")) {
                // A name of the agency's own.
                continue;
            }
            expectOne(i, line.replaceFirst("(\\w):", "$1q:"), others);
        }
        assertThat(others).isEmpty();
    }

    @Test
    void aBlockOrListInThePlaceOfATextOrNumberIsToldOnceInItsLine() {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < SOUND.size(); i++) {
            if (SOUND.get(i).matches(".*: .+")) {
                expectOne(i, SOUND.get(i).replaceFirst(": (.+)", ": {a: b}"), others);
                expectOne(i, SOUND.get(i).replaceFirst(": (.+)", ": [a, b]"), others);
            }
        }
        assertThat(others).isEmpty();
    }

    @Test
    void aNameWithNothingBehindItIsToldOnceInItsLine() {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < SOUND.size(); i++) {
            if (SOUND.get(i).matches(".*: .+") && !SOUND.get(i).startsWith("extends")) {
                expectOne(i, SOUND.get(i).replaceFirst(": (.+)", ":"), others);
                expectOne(i, SOUND.get(i).replaceFirst(": (.+)", ": #REF!"), others);
            }
        }
        assertThat(others).isEmpty();
    }

    private void expectOne(int line, String written, List<String> others) {
        List<String> lines = new ArrayList<>(SOUND);
        lines.set(line, written);
        List<String> told = told(lines);
        boolean isOne = told.size() == 1 && told.get(0).startsWith("agency/pack.yaml:" + (line + 1) + ":");
        if (!isOne) {
            others.add(written.strip() + " -> " + told);
        }
    }

    private List<String> told(List<String> lines) {
        agency.write("pack.yaml", String.join("\n", lines) + "\n");
        return agency.check().stream()
                .filter(problem -> problem.severity() != Problem.Severity.INFO)
                .map(problem -> problem.place() + " " + problem.code())
                .toList();
    }
}
