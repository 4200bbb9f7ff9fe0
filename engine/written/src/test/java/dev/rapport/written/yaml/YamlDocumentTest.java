package dev.rapport.written.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.written.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;

/** YAML as people write it by hand. */
class YamlDocumentTest {

    private final Problems problems = new Problems();

    @Test
    void aTextThatIsACommentToYamlIsNamedWithItsQuotes() {
        YamlDocument.parse(
                """
                brand:
                  colour: #0b6e69
                  name:   # to be decided
                tags:
                  - #vegan
                  - bread # good
                quoted: "#fff"
                link: a#b
                """,
                "c.yaml",
                problems);
        assertThat(problems.all())
                .extracting(problem -> problem.place() + " " + problem.code() + " " + problem.hint())
                .containsExactly(
                        "c.yaml:2:11 lost-text Maybe it needs quotes: \"#0b6e69\".",
                        "c.yaml:5:5 lost-text Maybe it needs quotes: \"#vegan\".");
    }

    @Test
    void whatCannotBeReadIsBrokenAndNotEmpty() {
        assertThat(YamlDocument.parse("a:\n\tb: 1\n", "c.yaml", problems).isBroken())
                .isTrue();
        assertThat(YamlDocument.parse("", "c.yaml", problems).isBroken()).isFalse();
        assertThat(problems.all()).hasSize(1);
    }

    @Test
    void aNumberThatTwoReadersReadDifferentlyIsAskedWhereverItStands() {
        YamlMap map =
                YamlDocument.parse("a: 500.000\nb: {c: 1.000}\nd: [2.500 %]\ne: 0.125\nf: 12.5\n", "c.yaml", problems);
        map.get("a").ifPresent(YamlValue::decimal);
        map.get("b").map(YamlValue::map).flatMap(inner -> inner.get("c")).ifPresent(YamlValue::decimal);
        map.get("e").ifPresent(YamlValue::decimal);
        map.get("f").ifPresent(YamlValue::decimal);
        assertThat(problems.all())
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly("c.yaml:1:4 ambiguous-number", "c.yaml:2:8 ambiguous-number");
        assertThat(List.of(map.get("d").orElseThrow().list().get(0).isPercent()))
                .containsExactly(true);
    }
}
