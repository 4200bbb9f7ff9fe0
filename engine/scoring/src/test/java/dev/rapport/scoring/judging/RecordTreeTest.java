package dev.rapport.scoring.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.judged.Joins;
import dev.rapport.scoring.rules.tree.SearchPattern;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever a campaign, a sheet or a pack may say can travel, also what no test has written yet. */
class RecordTreeTest {

    private static final Set<Class<?>> LEAVES = Set.of(
            String.class,
            Boolean.class,
            Integer.class,
            Long.class,
            Double.class,
            Character.class,
            BigDecimal.class,
            LocalDate.class,
            Instant.class,
            ZoneId.class,
            Currency.class,
            OptionalDouble.class,
            OptionalInt.class,
            Joins.class,
            SearchPattern.class);

    private static final Set<Class<?>> HOLDERS = Set.of(Optional.class);

    private final Set<Type> seen = new HashSet<>();
    private final Set<String> stuck = new TreeSet<>();

    @Test
    void everyKindOfValueThatARecipeMayHoldTravels() {
        for (RecordComponent component : Recipe.class.getRecordComponents()) {
            look(component.getGenericType(), "Recipe." + component.getName());
        }
        assertThat(stuck)
                .as("folders of this machine, which are left here")
                .containsExactly("RulePack.folders: java.nio.file.Path");
        assertThat(seen).hasSizeGreaterThan(50);
    }

    @Test
    void aMomentComesBackAsItWas() {
        record Told(Optional<Instant> at) {}
        Told told = new Told(Optional.of(Instant.parse("2026-03-02T12:00:00.5Z")));
        assertThat(RecordTree.make(RecordTree.take(told), Told.class)).isEqualTo(told);
    }

    private void look(Type type, String place) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType made) {
            Class<?> raw = (Class<?>) made.getRawType();
            if (!HOLDERS.contains(raw) && !Collection.class.isAssignableFrom(raw) && !Map.class.isAssignableFrom(raw)) {
                look(raw, place);
            }
            for (Type inside : made.getActualTypeArguments()) {
                look(inside, place);
            }
        } else if (type instanceof WildcardType wild) {
            look(wild.getUpperBounds()[0], place);
        } else if (!(type instanceof TypeVariable<?>)) {
            look((Class<?>) type, place);
        }
    }

    private void look(Class<?> type, String place) {
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                look(component.getGenericType(), type.getSimpleName() + "." + component.getName());
            }
        } else if (type.isSealed()) {
            for (Class<?> one : type.getPermittedSubclasses()) {
                look(one, place);
            }
        } else if (!type.isPrimitive() && !type.isEnum() && !LEAVES.contains(type)) {
            stuck.add(place + ": " + type.getName());
        }
    }
}
