package dev.rapport.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.written.Plural;
import org.junit.jupiter.api.Test;

class FilledTest {

    private static final Filled ENGLISH = new Filled(Plural.ONE, '.');
    private static final Filled POLISH = new Filled(Plural.POLISH, ',');

    @Test
    void argumentsStandInTheirPlaces() {
        assertThat(ENGLISH.with("{1} of {0}, that's it", 3, "two")).isEqualTo("two of 3, that's it");
    }

    @Test
    void aCountChoosesTheForm() {
        String text = "{0, one:one file, other:{0} files} of {1}";
        assertThat(ENGLISH.with(text, 1, "May")).isEqualTo("one file of May");
        assertThat(ENGLISH.with(text, "1,234", "May")).isEqualTo("1,234 files of May");
        assertThat(ENGLISH.with(text, 0, "May")).isEqualTo("0 files of May");
    }

    @Test
    void aFormMayHaveACommaAndOtherArguments() {
        assertThat(ENGLISH.with("{0, one:{1}, alone, other:{1}, with {0} more}", 2, "Jo"))
                .isEqualTo("Jo, with 2 more");
    }

    @Test
    void whatIsNoArgumentStaysAsItIs() {
        assertThat(ENGLISH.with("page {page} of {pages} {5} {", 1)).isEqualTo("page {page} of {pages} {5} {");
    }

    @Test
    void eachLanguageHasItsOwnForms() {
        String text = "{0, one:1 plik, few:{0} pliki, many:{0} plików, other:{0} pliku}";
        assertThat(POLISH.with(text, 1)).isEqualTo("1 plik");
        assertThat(POLISH.with(text, 3)).isEqualTo("3 pliki");
        assertThat(POLISH.with(text, 13)).isEqualTo("13 plików");
        assertThat(POLISH.with(text, "1 122")).isEqualTo("1 122 pliki");
        assertThat(POLISH.with(text, "2,5")).isEqualTo("2,5 pliku");
        assertThat(POLISH.with(text, "48,2 tys.")).isEqualTo("48,2 tys. plików");
        Filled french = new Filled(Plural.of(java.util.Locale.FRENCH), ',');
        assertThat(french.with("{0, one:{0} fichier, other:{0} fichiers}", 0)).isEqualTo("0 fichier");
    }

    @Test
    void aFormMayHoldFormsOfAnotherCount() {
        assertThat(ENGLISH.with(
                        "{0, one:one with {1, one:1 cat, other:{1} cats}, other:{0} with {1, one:1 cat, other:{1} cats}}",
                        2, 1))
                .isEqualTo("2 with 1 cat");
    }
}
