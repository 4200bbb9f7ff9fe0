package dev.rapport.scoring.judging;

import dev.rapport.judged.Joins;
import dev.rapport.scoring.rules.tree.SearchPattern;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Records of the engine as values of the JDK, and back. Only records of {@code dev.rapport} are made, whoever wrote the values: a class
 * that does more than hold values cannot be named.
 */
final class RecordTree {

    private static final String OURS = "dev.rapport.";

    private RecordTree() {}

    /** A record: its class and its components. */
    private record Node(String type, ArrayList<Serializable> parts) implements Serializable {}

    /** What may be there: none or one. */
    private record Maybe(String kind, ArrayList<Serializable> value) implements Serializable {}

    /** A value of an enum. */
    private record Name(String type, String name) implements Serializable {}

    /** A set, which sorts itself. */
    private record Several(ArrayList<Serializable> values) implements Serializable {}

    /** Values of the JDK. */
    static Serializable take(Object value) {
        if (value instanceof Joins joins) {
            return new Node(Joins.class.getName(), new ArrayList<>(List.of(take(joins.lines()))));
        }
        if (value instanceof SearchPattern pattern) {
            return new Node(SearchPattern.class.getName(), new ArrayList<>(List.of(pattern.written())));
        }
        if (value instanceof Record record) {
            ArrayList<Serializable> parts = new ArrayList<>();
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                parts.add(take(read(component, record)));
            }
            return new Node(record.getClass().getName(), parts);
        }
        if (value instanceof Optional<?> optional) {
            return new Maybe("any", list(optional.stream().toList()));
        }
        if (value instanceof OptionalDouble optional) {
            return new Maybe("double", optional.isPresent() ? list(List.of(optional.getAsDouble())) : list(List.of()));
        }
        if (value instanceof OptionalInt optional) {
            return new Maybe("int", optional.isPresent() ? list(List.of(optional.getAsInt())) : list(List.of()));
        }
        if (value instanceof Enum<?> constant) {
            return new Name(constant.getDeclaringClass().getName(), constant.name());
        }
        if (value instanceof Map<?, ?> map) {
            LinkedHashMap<Serializable, Serializable> taken = new LinkedHashMap<>();
            map.forEach((key, one) -> taken.put(take(key), take(one)));
            return taken;
        }
        if (value instanceof Set<?> set) {
            TreeSet<String> sorted = new TreeSet<>();
            set.forEach(one -> sorted.add(String.valueOf(one)));
            return new Several(new ArrayList<>(sorted));
        }
        if (value instanceof List<?> list) {
            return list(list);
        }
        if (value instanceof ZoneId zone) {
            return new Node(ZoneId.class.getName(), new ArrayList<>(List.of(zone.getId())));
        }
        if (value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Character
                || value instanceof BigDecimal
                || value instanceof LocalDate
                || value instanceof Instant
                || value instanceof Currency) {
            return (Serializable) value;
        }
        throw new IllegalArgumentException("A value of " + value.getClass().getName()
                + " does not travel: make it a record, or leave it out of the recipe.");
    }

    /** The record again. */
    static <T> T make(Serializable tree, Class<T> type) {
        return type.cast(make(tree));
    }

    private static Object make(Object value) {
        if (value instanceof Node node) {
            return make(node);
        }
        if (value instanceof Maybe maybe) {
            List<Object> inside = maybe.value().stream().map(RecordTree::make).toList();
            return switch (maybe.kind()) {
                case "double" -> inside.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of((Double) inside.get(0));
                case "int" -> inside.isEmpty() ? OptionalInt.empty() : OptionalInt.of((Integer) inside.get(0));
                default -> inside.stream().findFirst();
            };
        }
        if (value instanceof Name name) {
            return constant(name);
        }
        if (value instanceof Several several) {
            Set<Object> set = new TreeSet<>();
            several.values().forEach(one -> set.add(make(one)));
            return set;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> made = new LinkedHashMap<>();
            map.forEach((key, one) -> made.put(make(key), make(one)));
            return made;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(RecordTree::make).toList();
        }
        return value;
    }

    private static Object make(Node node) {
        if (node.type().equals(ZoneId.class.getName())) {
            return ZoneId.of((String) node.parts().get(0));
        }
        if (node.type().equals(SearchPattern.class.getName())) {
            return SearchPattern.of((String) node.parts().get(0)).orElseThrow();
        }
        if (node.type().equals(Joins.class.getName())) {
            List<?> lines = (List<?>) make(node.parts().get(0));
            return new Joins(lines.stream().map(Joins.Join.class::cast).toList());
        }
        Class<?> type = ours(node.type());
        if (!type.isRecord()) {
            throw new IllegalArgumentException("(" + node.type() + ") is no record. Maybe the recipe is damaged.");
        }
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(
                    node.parts().stream().map(RecordTree::make).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    "(" + node.type() + ") cannot be made. Maybe the recipe is of another version.", e);
        }
    }

    private static Object constant(Name name) {
        for (Object constant : ours(name.type()).getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name.name())) {
                return constant;
            }
        }
        throw new IllegalArgumentException("(" + name.name() + ") is unknown. Maybe the recipe is of another version.");
    }

    private static Class<?> ours(String name) {
        if (!name.startsWith(OURS)) {
            throw new IllegalArgumentException("(" + name + ") is not ours. Maybe the recipe was changed.");
        }
        try {
            return Class.forName(name, false, RecordTree.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("(" + name + ") is unknown. Maybe the recipe is of another version.", e);
        }
    }

    static Object read(RecordComponent component, Object record) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A record of ours can be read.", e);
        }
    }

    private static ArrayList<Serializable> list(List<?> values) {
        ArrayList<Serializable> taken = new ArrayList<>(values.size());
        values.forEach(value -> taken.add(take(value)));
        return taken;
    }
}
