package dev.rapport.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FewFieldsTest {

    @Test
    void behavesAsAMapThatKeepsItsOrderWhateverIsDoneToIt() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            FewFields fields = new FewFields();
            Map<String, JsonNode> expected = new LinkedHashMap<>();
            for (int step = 0; step < 60; step++) {
                // A text of its own each time, as a parser may give it; some with the hash of another.
                String name =
                        new String(new char[] {(char) ('A' + random.nextInt(20)), random.nextBoolean() ? 'a' : 'B'});
                JsonNode value = IntNode.valueOf(step);
                if (random.nextInt(4) == 0) {
                    assertThat(fields.remove(name)).isEqualTo(expected.remove(name));
                } else {
                    assertThat(fields.put(name, value)).isEqualTo(expected.put(name, value));
                }
                assertThat(fields.get(name)).isEqualTo(expected.get(name));
                assertThat(fields.containsKey("none" + name)).isFalse();
            }
            assertThat(fields).isEqualTo(expected).hasToString(expected.toString());
        }
    }

    @Test
    void isWalkedOnceAndCanBeThinnedOutOnTheWay() {
        FewFields fields = new FewFields();
        for (int i = 0; i < 20; i++) {
            fields.put("f" + i, IntNode.valueOf(i));
        }
        fields.keySet().removeIf(name -> name.endsWith("3"));
        assertThat(fields.keySet())
                .hasSize(18)
                .startsWith("f0", "f1", "f2", "f4")
                .endsWith("f18", "f19");
        Iterator<String> names = fields.keySet().iterator();
        while (names.hasNext()) {
            names.next();
        }
        assertThatThrownBy(names::next).isInstanceOf(NoSuchElementException.class);
    }
}
