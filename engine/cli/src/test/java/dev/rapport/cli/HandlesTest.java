package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandlesTest {

    private static final List<String> KNOWN = List.of("instagram:zoe.backt", "tiktok:tom");

    @ParameterizedTest
    @CsvSource({"zoe.bakt, zoe.backt", "instagram:zoe.bakt, instagram:zoe.backt", "zoe.backtt, zoe.backt"})
    void aMisspeltHandleIsToldTheOneThatIsMeant(String misspelt, String meant) {
        assertThat(hint(misspelt)).isEqualTo("Maybe " + meant + ".");
    }

    @Test
    void theBeginningOfAHandleIsToldTheHandle() {
        assertThat(hint("zoe")).isEqualTo("Maybe zoe.backt.");
        assertThat(hint("zo")).contains("import the creator's files first");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.instagram.com/zoe.backt/",
        "instagram.com/zoe.backt",
        "IG:@zoe.backt",
        "@Zoe.Backt",
        "instagram:zoe.backt"
    })
    void anAccountIsMeantHoweverItIsPasted(String written) {
        assertThat(Handles.means(written, "zoe", List.of(AccountRef.of("instagram", "17", "zoe.backt"))))
                .isTrue();
        assertThat(Handles.means(written, "zoe", List.of(AccountRef.of("tiktok", "17", "zoe"))))
                .isFalse();
    }

    @Test
    void theNameShownMeansWhoeverHasIt() {
        assertThat(Handles.isName("zoë kornmann", "Zoë Kornmann")).isTrue();
        assertThat(Handles.isName("Zoe\u0308 Kornmann", "Zoë Kornmann")).isTrue();
        assertThat(Handles.isName("Zoë", "Zoë Kornmann")).isFalse();
        assertThat(Handles.isName("", "")).isFalse();
    }

    @Test
    void whoIsLikeNobodyMayNotBeImportedYet() {
        assertThat(hint("somebody.else")).contains("import the creator's files first");
    }

    private static String hint(String handle) {
        Problem problem = Handles.notFound(handle, KNOWN).problems().get(0);
        return problem.hint();
    }
}
