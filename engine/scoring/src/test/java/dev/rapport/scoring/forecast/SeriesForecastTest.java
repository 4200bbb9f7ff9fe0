package dev.rapport.scoring.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.judged.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The forecast of a series: calibrated on public accounts, and sound for anything. */
class SeriesForecastTest {

    private static final int HELD_OUT = 10;

    @Test
    void eightOfTenPostsThatWereHeldOutFallIntoTheRange() throws IOException {
        Optional<Path> file = labelled();
        Assumptions.assumeTrue(file.isPresent(), "labelled/series/accounts.ndjson is not beside the checkout");
        int n = 0;
        int inside = 0;
        double pinball = 0;
        List<Double> ratios = new ArrayList<>();
        for (String line : Files.readAllLines(file.get())) {
            double[] newestFirst = engagements(new ObjectMapper().readTree(line));
            int known = (int) Math.floor(newestFirst.length * 0.7);
            if (known < 1) {
                continue;
            }
            int newer = newestFirst.length - known;
            double[] past = java.util.Arrays.copyOfRange(newestFirst, newer, newestFirst.length);
            Range range = SeriesForecast.of(past, 6, 0.3, 0.42).orElseThrow().range();
            for (int i = newer - 1; i >= Math.max(0, newer - HELD_OUT); i--) {
                double actual = newestFirst[i];
                n++;
                inside += actual >= range.p10() && actual <= range.p90() ? 1 : 0;
                ratios.add(actual / Math.max(1, range.p50()));
                pinball += pinball(actual, range.p10(), 0.1)
                        + pinball(actual, range.p50(), 0.5)
                        + pinball(actual, range.p90(), 0.9);
            }
        }
        Collections.sort(ratios);
        assertThat(n).isGreaterThan(1000);
        assertThat((double) inside / n).as("coverage").isCloseTo(0.80, within(0.03));
        assertThat(ratios.get(ratios.size() / 2)).as("median ratio").isBetween(0.9, 1.1);
        assertThat(pinball / n).as("pinball").isLessThanOrEqualTo(0.33);
    }

    @Test
    void rangesRiseAndAreFiniteForAnySeries() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            double[] series = new double[random.nextInt(80)];
            for (int j = 0; j < series.length; j++) {
                series[j] = switch (random.nextInt(4)) {
                    case 0 -> 0;
                    case 1 -> Long.MAX_VALUE;
                    default -> random.nextInt(1_000_000);
                };
            }
            Optional<LogNormal> forecast = SeriesForecast.of(series, 6, 0.3, 0.42);
            assertThat(forecast.isPresent()).isEqualTo(series.length > 0);
            // Range itself refuses what does not rise or is not finite.
            forecast.ifPresent(count -> assertThat(count.range().p10()).isNotNegative());
        }
    }

    @Test
    void aSteadySeriesGoesOnAsItIsAndAnOlderPostCountsLess() {
        double[] steady = new double[20];
        java.util.Arrays.fill(steady, 100);
        assertThat(SeriesForecast.of(steady, 6, 0.3, 0.42).orElseThrow().range().p50())
                .isCloseTo(100, within(0.5));
        assertThat(SeriesForecast.of(new double[] {200, 200, 200, 100, 100}, 2, 0.3, 0.42)
                        .orElseThrow()
                        .range()
                        .p50())
                .isGreaterThan(SeriesForecast.of(new double[] {100, 100, 200, 200, 200}, 2, 0.3, 0.42)
                        .orElseThrow()
                        .range()
                        .p50());
    }

    @Test
    void theSameSeedGivesTheSameDrawsAndAnotherSeedOthers() {
        assertThat(new Draws(7).shared(9_999)).isEqualTo(new Draws(7).shared(9_999));
        assertThat(new Draws(7).shared(0)).isNotEqualTo(new Draws(8).shared(0));
    }

    private static double pinball(double actual, double quantile, double share) {
        double error = Math.log1p(actual) - Math.log1p(quantile);
        return error >= 0 ? share * error : (share - 1) * error;
    }

    private static double[] engagements(JsonNode account) {
        List<double[]> posts = new ArrayList<>();
        for (JsonNode post : account.path("posts")) {
            posts.add(new double[] {
                post.path("time").asDouble(),
                post.path("likes").asDouble() + post.path("comments").asDouble()
            });
        }
        posts.sort((a, b) -> Double.compare(b[0], a[0]));
        return posts.stream().mapToDouble(post -> post[1]).toArray();
    }

    private static Optional<Path> labelled() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared")
                    .resolve("labelled")
                    .resolve("series")
                    .resolve("accounts.ndjson");
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
