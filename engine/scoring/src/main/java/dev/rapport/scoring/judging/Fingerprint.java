package dev.rapport.scoring.judging;

import dev.rapport.api.Sha256;
import dev.rapport.judged.Joins;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A checksum of values: equal ones have the same. Where something stands does not matter: moving a line changes no result. */
final class Fingerprint {

    /** Where something stands, and what a client reads of it: neither changes a result. */
    private static final Set<String> WITHOUT_EFFECT = Set.of("place", "folders", "edition", "templates");

    /** The JDK makes them anew for each who asks. */
    private static final ClassValue<List<RecordComponent>> COUNTED = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> !WITHOUT_EFFECT.contains(component.getName()))
                    .toList();
        }
    };

    private final Sha256 digest = new Sha256();

    Fingerprint add(Object value) {
        if (value instanceof Joins joins) {
            add(joins.lines());
        } else if (value instanceof Map<?, ?> map) {
            digest.add("map " + map.size());
            map.entrySet().stream()
                    .sorted(Comparator.comparing(entry -> String.valueOf(entry.getKey())))
                    .forEach(entry -> add(entry.getKey()).add(entry.getValue()));
        } else if (value instanceof Set<?> set) {
            digest.add("set " + set.size());
            set.stream().map(String::valueOf).sorted().forEach(digest::add);
        } else if (value instanceof Iterable<?> list) {
            digest.add("[");
            list.forEach(this::add);
            digest.add("]");
        } else if (value instanceof Optional<?> optional) {
            digest.add("maybe");
            optional.ifPresent(this::add);
        } else if (value instanceof Record record) {
            digest.add(record.getClass().getSimpleName());
            for (RecordComponent component : COUNTED.get(record.getClass())) {
                add(RecordTree.read(component, record));
            }
        } else {
            digest.add(value.toString());
        }
        return this;
    }

    /** In hexadecimal. */
    String hex() {
        return digest.hex();
    }
}
