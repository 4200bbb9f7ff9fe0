package dev.rapport.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuiteHeadingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "beitrags-id|post id",
                "konto-id|account id",
                "nutzername des kontos|account username",
                "\u201egef\u00e4llt mir\u201c-angaben|likes",
                "ver\u00f6ffentlichungszeitpunkt|publish time",
                "identificador de la publicaci\u00f3n|post id",
                "identificador de la p\u00e1gina|page id",
                "nombre de usuario de la cuenta|account username",
                "veces que se ha compartido|shares",
                "hora de publicaci\u00f3n|publish time",
                "identifiant de publication|post id",
                "nom d\u2019utilisateur du compte|account username",
                "mentions j\u2019aime|likes",
                "couverture|reach",
                "identifica\u00e7\u00e3o do post|post id",
                "curtidas|likes",
                "salvamentos|saves",
                "dura\u00e7\u00e3o (s)|duration (sec)",
                "visualizzazioni|views",
                "αναγνωριστικό δημοσίευσης|post id",
                "όνομα χρήστη λογαριασμού|account username",
                "διάρκεια (δευτ.)|duration (sec)",
                "χρόνος δημοσίευσης|publish time",
                "αντιδράσεις, σχόλια και κοινοποιήσεις|reactions, comments and shares",
                "μου αρέσει!|likes",
                "απήχηση|reach"
            })
    void aHeadingIsCalledByItsEnglishName(String heading, String english) {
        assertThat(SuiteHeadings.english(heading)).isEqualTo(english);
    }

    @Test
    void whatIsNoHeadingOfTheSuiteStaysAsItIs() {
        assertThat(SuiteHeadings.english("post id")).isEqualTo("post id");
        assertThat(SuiteHeadings.english("custom labels")).isEqualTo("custom labels");
    }

    @Test
    void theSumOfReactionsIsNotTheReactions() {
        assertThat(SuiteHeadings.english("reacciones, comentarios y veces que se comparti\u00f3"))
                .isEqualTo("reactions, comments and shares");
        assertThat(SuiteHeadings.english("reacciones")).isEqualTo("reactions");
    }
}
