package shop;

import dev.rapport.Counters;
import dev.rapport.Engine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the service is watched by: the engine's health, and its counters as meters. */
@Configuration
class Watching {

    private static final Map<String, ToDoubleFunction<Counters>> COUNTERS = Map.of(
            "rapport.files", Counters::files,
            "rapport.refused", Counters::refused,
            "rapport.records", Counters::records,
            "rapport.judged", Counters::judged,
            "rapport.reports", Counters::reports);

    @Bean
    HealthIndicator rapport(Engine engine) {
        return () -> {
            dev.rapport.Health health = engine.health();
            Health.Builder answer = health.isUp() ? Health.up() : Health.down();
            return answer.withDetail("rules", health.rules())
                    .withDetail("plugins", health.plugins())
                    .withDetail("files", health.files())
                    .withDetail("problems", health.problems().stream().map(Object::toString).toList())
                    .build();
        };
    }

    @Bean
    MeterBinder counters(Engine engine) {
        return registry -> COUNTERS.forEach((name, counter) ->
                Gauge.builder(name, engine, one -> counter.applyAsDouble(one.counters())).register(registry));
    }
}
