package dev.rapport.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.judged.Note;
import dev.rapport.judged.Reason;
import dev.rapport.report.Reports;
import dev.rapport.report.seen.Edition;
import dev.rapport.report.seen.ReportInput;
import dev.rapport.report.template.TemplatePack;
import dev.rapport.report.words.Blanks;
import dev.rapport.testkit.sample.SampleAgreed;
import dev.rapport.testkit.sample.SampleBrought;
import dev.rapport.testkit.sample.SampleCreators;
import dev.rapport.testkit.sample.SampleRun;
import dev.rapport.testkit.template.Extracted;
import dev.rapport.written.Plural;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seven languages by files of words alone. */
class LanguagesTest {

    private static final Pattern PRINTED = Pattern.compile("\\{(\\d|page|pages)\\}");
    private static final Pattern BLANK = Pattern.compile("\\{[^{}]*\\}|\\\\n|\\n|[{}:;,.]|(one|other):");

    /** In so many words a sentence is the same in two languages by chance. */
    private static final int BY_CHANCE = 3;

    private final Reports reports = new Reports();

    @Test
    void sevenLanguagesAreThere() {
        assertThat(Packs.standard().languages()).containsExactly("de", "en", "es", "fr", "it", "nl", "pl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "fr", "it", "nl", "pl"})
    void eachHasEveryTextAndNoOther(String language) {
        Set<String> english = texts("en").keySet().stream()
                .filter(key -> !key.startsWith("platform."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(texts(language).keySet()).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "fr", "it", "nl", "pl"})
    void eachTextSaysWhatTheEnglishOneSays(String language) {
        Map<String, String> english = texts("en");
        texts(language).forEach((key, text) -> {
            assertThat(printed(text)).as(language + " " + key).isEqualTo(printed(english.get(key)));
            assertThat(Blanks.of(english.get(key), Plural.ONE).numbers())
                    .as(language + " " + key)
                    .containsAll(Blanks.of(text, plural(language)).numbers());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "fr", "it", "nl", "pl"})
    void eachCountHasTheFormsThatTheLanguageTellsApart(String language) {
        texts(language).forEach((key, text) -> assertThat(
                        Blanks.of(text, plural(language)).faults())
                .as(language + " " + key)
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "fr", "it", "nl", "pl"})
    void noReportHoldsAnEnglishSentence(String language) {
        Set<String> english = sentences();
        for (Edition edition : Edition.values()) {
            ReportInput input = SampleRun.brought(
                    SampleRun.input(SampleCreators.all(), language, edition),
                    SampleAgreed.brought(SampleBrought.all()));
            assertThat(Reports.names(input)).isEqualTo(Reports.names());
            english.removeIf(sentence -> said(input).contains(sentence));
            for (String report : Reports.names(input)) {
                String text = " " + plain(text(report, input)) + " ";
                assertThat(english)
                        .filteredOn(sentence -> text.contains(" " + sentence + " "))
                        .as(language + " " + report + " " + edition.id())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "es:2.850\u00a0€:2 de marzo de 2026:4,2\u00a0%",
                "fr:2\u202f850\u00a0€:2 mars 2026:4,2\u00a0%",
                "it:2.850\u00a0€:2 marzo 2026:4,2\u00a0%",
                "nl:€\u00a02.850:2 maart 2026:4,2\u00a0%",
                "pl:2\u00a0850\u00a0zł:2 marca 2026:4,2\u00a0%"
            })
    void numbersAndDaysAreWrittenAsTheLanguageDoes(String expected) {
        String[] parts = expected.split(":", -1);
        dev.rapport.report.words.Numbers numbers =
                new dev.rapport.report.words.Numbers(Packs.standard().words(parts[0]));
        String currency = parts[0].equals("pl") ? "PLN" : "EUR";
        assertThat(numbers.money(2850, java.util.Currency.getInstance(currency)))
                .isEqualTo(parts[1]);
        assertThat(numbers.day(java.time.LocalDate.of(2026, 3, 2))).isEqualTo(parts[2]);
        assertThat(numbers.percent(0.042)).isEqualTo(parts[3]);
    }

    /** Parts of English texts of more words than are the same by chance. */
    private static Set<String> sentences() {
        return texts("en").values().stream()
                .flatMap(text -> Arrays.stream(BLANK.split(text)))
                .map(LanguagesTest::plain)
                .filter(part -> part.split(" ", -1).length > BY_CHANCE)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the rules and the people of the made-up run say in English, because it is no word of the reports. */
    private static String said(ReportInput input) {
        Stream<String> reasons = input.judgements().stream()
                .flatMap(judgement -> judgement.decision().reasons().stream())
                .map(Reason::text);
        Stream<String> notes = Stream.concat(input.plan().chosen().stream(), input.plan().left().stream())
                .flatMap(item -> item.notes().stream())
                .map(Note::text);
        return plain(Stream.concat(reasons, notes).collect(Collectors.joining(" | ")));
    }

    private String text(String report, ReportInput input) {
        TemplatePack pack = Packs.standard();
        return Extracted.pdf(reports.pdf(report, input, pack))
                + "\n"
                + Extracted.html(reports.html(report, input, pack))
                + "\n"
                + String.join("\n", Extracted.grid(reports.xlsx(report, input, pack)));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}'’]+", " ")
                .strip();
    }

    private static Set<String> printed(String text) {
        return PRINTED.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Plural plural(String language) {
        return Plural.of(Locale.forLanguageTag(language));
    }

    private static Map<String, String> texts(String language) {
        Properties properties = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Packs.FOLDER.resolve("standard/i18n/" + language + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, value) -> texts.put((String) key, (String) value));
        return texts;
    }
}
