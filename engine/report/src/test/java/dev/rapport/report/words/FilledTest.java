package dev.rapport.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FilledTest {

    @Test
    void argumentsStandInTheirPlaces() {
        assertThat(Filled.with("{1} of {0}, that's it", 3, "two")).isEqualTo("two of 3, that's it");
    }

    @Test
    void aCountChoosesTheForm() {
        String text = "{0, one:one file, other:{0} files} of {1}";
        assertThat(Filled.with(text, 1, "May")).isEqualTo("one file of May");
        assertThat(Filled.with(text, "1,234", "May")).isEqualTo("1,234 files of May");
        assertThat(Filled.with(text, 0, "May")).isEqualTo("0 files of May");
    }

    @Test
    void aFormMayHaveACommaAndOtherArguments() {
        assertThat(Filled.with("{0, one:{1}, alone, other:{1}, with {0} more}", 2, "Jo"))
                .isEqualTo("Jo, with 2 more");
    }

    @Test
    void whatIsNoArgumentStaysAsItIs() {
        assertThat(Filled.with("page {page} of {pages} {5} {", 1)).isEqualTo("page {page} of {pages} {5} {");
    }
}
