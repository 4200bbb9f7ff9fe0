package dev.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.judged.RunInfo;
import dev.rapport.wire.Manifest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {

    private static final Instant TIME = Instant.parse("2026-03-02T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void theSameFilesGiveTheSameBytesInAnyOrderAndZone() {
        Map<String, byte[]> backwards = new LinkedHashMap<>();
        backwards.put("shortlist.xlsx", bytes("b"));
        backwards.put("shortlist.pdf", bytes("a"));
        Bundle.write(folder.resolve("a.zip"), new TreeMap<>(backwards), TIME);
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            Bundle.write(folder.resolve("b.zip"), backwards, TIME);
        } finally {
            TimeZone.setDefault(zone);
        }
        assertThat(folder.resolve("b.zip")).hasSameBinaryContentAs(folder.resolve("a.zip"));
        assertThat(folder.resolve("a.zip.part")).doesNotExist();
    }

    @Test
    void whatWasPackedIsReadAgainAndWhole() {
        Path zip = packed(Map.of("shortlist.pdf", bytes("a"), "shortlist.html", bytes("b")));
        Bundle bundle = Bundle.read(zip);
        bundle.requireWhole(zip);
        assertThat(bundle.files()).containsOnlyKeys("shortlist.html", "shortlist.pdf");
        assertThat(bundle.manifest().edition()).isEqualTo("client");
        assertThat(bundle.manifest().run()).isEqualTo("a1d59b6e");
    }

    @Test
    void everyFileThatIsNotAsTheManifestSaysIsNamed() throws IOException {
        Map<String, byte[]> files = new TreeMap<>(Map.of("plan.pdf", bytes("a"), "plan.html", bytes("b")));
        byte[] manifest = manifest(files);
        files.put("plan.pdf", bytes("changed"));
        files.remove("plan.html");
        files.put("plan.xlsx", bytes("added"));
        files.put(Manifest.NAME, manifest);
        Path zip = zip(files);
        assertThatThrownBy(() -> Bundle.read(zip).requireWhole(zip))
                .hasMessageContaining("bundle-changed: The file (plan.html) is missing, which the manifest names.")
                .hasMessageContaining("bundle-changed: The file (plan.pdf) is not what the manifest names.")
                .hasMessageContaining("bundle-changed: The file (plan.xlsx) is not what");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../shortlist.pdf", "/etc/shortlist.pdf", "a/shortlist.pdf", "..\\shortlist.pdf", "x.sh", ""})
    void aFileThatIsNoReportIsRefusedAndNothingIsWritten(String name) throws IOException {
        Path zip = zip(Map.of(name.isEmpty() ? "folder/" : name, bytes("a")));
        assertThatThrownBy(() -> Bundle.read(zip))
                .hasMessageContaining("bundle-refused:")
                .hasMessageContaining("Maybe");
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(zip));
    }

    @Test
    void aZipThatGrowsBeyondAnyBundleIsRefused() throws IOException {
        Path zip = folder.resolve("bomb.zip");
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("shortlist.pdf"));
            for (int i = 0; i < 300; i++) {
                out.write(zeros);
            }
            out.closeEntry();
        }
        assertThatThrownBy(() -> Bundle.read(zip)).hasMessageContaining("holds more than a bundle can");
    }

    @Test
    void aZipWithoutAManifestOrWithABrokenOneIsRefused() throws IOException {
        Path without = zip(Map.of("shortlist.pdf", bytes("a")));
        assertThatThrownBy(() -> Bundle.read(without)).hasMessageContaining("has no manifest.json");
        Path broken = zip(Map.of(Manifest.NAME, bytes("{")));
        assertThatThrownBy(() -> Bundle.read(broken)).hasMessageContaining("that is no JSON");
        Path deep = zip(Map.of(Manifest.NAME, bytes("[".repeat(100_000))));
        assertThatThrownBy(() -> Bundle.read(deep)).hasMessageContaining("that is no JSON");
    }

    private Path packed(Map<String, byte[]> reports) {
        Map<String, byte[]> files = new TreeMap<>(reports);
        files.put(Manifest.NAME, manifest(reports));
        Path zip = folder.resolve("packed.zip");
        Bundle.write(zip, files, TIME);
        return zip;
    }

    private static byte[] manifest(Map<String, byte[]> reports) {
        RunInfo made = new RunInfo(
                "a1d59b6e",
                "1.0.0",
                "standard 1.0.0",
                "standard 1.0.0",
                TIME,
                1,
                "rapport report",
                List.of(new RunInfo.ImportedFile("exports/\"odd\" name.json", "0".repeat(64), "instagram", TIME)));
        return new Manifest("client", made.id(), Bundle.sums(reports), Map.of()).bytes(made);
    }

    private Path zip(Map<String, byte[]> files) throws IOException {
        Path zip = Files.createTempFile(folder, "given", ".zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        }
        return zip;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
