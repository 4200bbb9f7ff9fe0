package dev.rapport.testkit.reader;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the records of a file stand in its bytes, found by their ids. A record is certainly whole before an offset when the next
 * record begins before it.
 */
final class Landmarks {

    private final TreeMap<Integer, String> byOffset = new TreeMap<>();

    Landmarks(byte[] content, Given whole) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        Map<String, Integer> offsets = new LinkedHashMap<>();
        whole.siblings().forEach(id -> offsets.put(id, text.indexOf(id)));
        offsets.forEach((id, offset) -> {
            // An id that another one contains tells nothing about its place.
            boolean isUnique = id.length() > 3
                    && offset >= 0
                    && offsets.keySet().stream().noneMatch(other -> !other.equals(id) && other.contains(id));
            if (isUnique) {
                byOffset.put(offset, id);
            }
        });
    }

    /** Ids of the records that lie wholly before the offset. */
    List<String> wholeBefore(int offset) {
        List<String> begun = List.copyOf(byOffset.headMap(offset).values());
        return begun.isEmpty() ? begun : begun.subList(0, begun.size() - 1);
    }

    /**
     * Ids of the records that do not lie at the offset, where it lies between records; none where it lies before the first or behind the
     * last, because what is wrong there may be about all of them.
     */
    List<String> others(int offset) {
        Map.Entry<Integer, String> before = byOffset.floorEntry(offset);
        Map.Entry<Integer, String> behind = byOffset.higherEntry(offset);
        if (before == null || behind == null) {
            return wholeBefore(offset);
        }
        return byOffset.values().stream()
                .filter(id -> !id.equals(before.getValue()) && !id.equals(behind.getValue()))
                .toList();
    }
}
