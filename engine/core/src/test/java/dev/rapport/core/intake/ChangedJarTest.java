package dev.rapport.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.loader.PluginInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An author changes a jar many times before its version: what the jar before has read is read again. */
class ChangedJarTest {

    private static final String READER = "tea 1.0.0:posts-csv";

    @Test
    void whatTheSameJarReadIsCurrent() {
        assertThat(claims("aa").isCurrent(READER, Map.of("tea 1.0.0", "aa"))).isTrue();
    }

    @Test
    void aJarOfTheSameVersionWithOtherContentReadsAgain() {
        assertThat(claims("bb").isCurrent(READER, Map.of("tea 1.0.0", "aa"))).isFalse();
    }

    @Test
    void whatWasStoredBeforeChecksumsWereKeptIsReadOnceMore() {
        assertThat(claims("aa").isCurrent(READER, Map.of())).isFalse();
    }

    @Test
    void theReportOfAFileKeepsTheChecksums() {
        FileReport report = new FileReport("tea.csv", "cc", "tea", "posts-csv", "tea 1.0.0", 1, 1, 0, 0, List.of());
        String stored = ReportJson.write(report, Map.of("tea 1.0.0", "aa"), false, false, false, true, Instant.EPOCH);
        assertThat(ReportJson.checksums(stored)).containsExactly(Map.entry("tea 1.0.0", "aa"));
        assertThat(ReportJson.read(stored)).isEqualTo(report);
    }

    private static Claims claims(String sha256) {
        PluginInfo tea = new PluginInfo(
                "tea", "1.0.0", ">=1.0.0 & <2.0.0", "tea.jar", sha256, List.of(), List.of(), Optional.empty());
        return new Claims(List.of(tea), Oversight.PATIENCE);
    }
}
