package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The paper that a release carries: whose jars it ships, for people and for programs. */
class PaperIT {

    @Test
    void everyShippedJarIsNamedWithItsLicence() throws IOException {
        String text = Files.readString(Rapport.home().resolve("THIRD-PARTY.txt"));
        for (String jar : jarsOfOthers()) {
            assertThat(named(text)).as("the notices").contains(jar);
        }
        assertThat(text.split("licence: ", -1)).hasSameSizeAs(text.split("project: ", -1));
        assertThat(text).doesNotContain("licence: \n", "project: see its pom", "dev.rapport:");
    }

    /** Who passes on what is under the LGPL says where its source is. */
    @Test
    void whatIsUnderTheLgplSaysWhereItsSourceIs() throws IOException {
        String[] entries =
                Files.readString(Rapport.home().resolve("THIRD-PARTY.txt")).split("\n(?=\\S+:\\S+:\\S+\n)");
        List<String> lesser = Stream.of(entries)
                .filter(entry -> entry.contains("licence: ") && entry.matches("(?is).*licence: .*(lesser|lgpl).*"))
                .toList();
        assertThat(lesser).isNotEmpty().allSatisfy(entry -> assertThat(entry).containsPattern("project: https?://"));
    }

    @Test
    void theBillOfMaterialsHasTheSameJarsWithTheirChecksums() throws IOException {
        Path file = Rapport.home().resolve("bom.cdx.json");
        assumeTrue(
                Files.exists(file) || !System.getProperty("maven.mode", "").equals("offline: true"),
                "Maven is offline and makes no bill of materials");
        JsonNode bill = new ObjectMapper().readTree(file.toFile());
        assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
        List<String> components = new ArrayList<>();
        bill.path("components").forEach(component -> {
            components.add(component.path("name").asText() + "-"
                    + component.path("version").asText() + ".jar");
            assertThat(component.path("hashes"))
                    .as(component.path("name").asText())
                    .isNotEmpty();
        });
        assertThat(components).containsAll(jarsOfOthers());
        assertThat(bill.path("components"))
                .filteredOn(component -> component.path("type").asText().equals("file"))
                .extracting(component -> component.path("name").asText())
                .contains("NotoSans-Regular.ttf", "InterTabular-Regular.ttf", "emoji.bin");
    }

    @Test
    void theNoticesNameWhatStandsInsideOfOurOwnJars() throws IOException {
        assertThat(Files.readString(Rapport.home().resolve("THIRD-PARTY.txt")))
                .contains("SIL Open Font", "images of Noto Emoji", "Apache License, Version 2.0");
    }

    private static List<String> named(String text) {
        return text.lines()
                .filter(line -> line.matches("\\S+:\\S+:\\S+"))
                .map(line -> line.split(":"))
                .map(parts -> parts[1] + "-" + parts[2] + ".jar")
                .toList();
    }

    private static List<String> jarsOfOthers() throws IOException {
        try (Stream<Path> jars = Files.list(Rapport.home().resolve("lib"))) {
            return jars.map(jar -> jar.getFileName().toString())
                    .filter(jar -> !jar.startsWith("rapport-"))
                    .toList();
        }
    }
}
