package dev.rapport.scoring.rules.score;

import dev.rapport.judged.Value;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.scoring.rules.pack.Category;
import dev.rapport.scoring.rules.pack.PackParameter;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.tree.Field;
import dev.rapport.scoring.rules.tree.Placeholders;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.written.Plural;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts a rule's reason in words: the template in the campaign's language, values with their units, three significant digits. */
public final class Wording {

    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    private final RulePack pack;
    private final String language;
    private final String currency;
    private final DecimalFormat format;
    private final Plural plural;

    /**
     * @param language of the reports, such as en
     * @param currency ISO code of the campaign
     */
    public Wording(RulePack pack, String language, String currency) {
        this.pack = pack;
        this.language = language;
        this.currency = currency;
        Locale locale = Locale.forLanguageTag(language);
        this.format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(locale));
        this.plural = Plural.of(locale);
    }

    /** The reason of a fired rule. */
    public String reason(Rule rule, Candidate candidate) {
        return Placeholders.fill(
                template(rule),
                plural,
                format.getDecimalFormatSymbols().getDecimalSeparator(),
                name -> value(name, candidate));
    }

    /** Names of the facts and fields whose values stand in a rule's reason. */
    public List<String> read(Rule rule) {
        return Placeholders.names(template(rule));
    }

    /** Where a rule's own numbers come from, with the grade in the language. */
    public String source(Rule rule) {
        return rule.sources().replace("grade ", text("word.grade", "grade") + " ");
    }

    private String template(Rule rule) {
        return pack.text(language, rule.id(), rule.why());
    }

    /** A title or sentence of the pack, in the language. */
    public String text(String key, String otherwise) {
        return pack.text(language, key, otherwise);
    }

    /** What a category is called. */
    String category(String id) {
        Category category = pack.categories().get(id);
        return text("category." + id, category == null ? id : category.title());
    }

    /** A number with its unit, as people read it. */
    public String number(double number, String unit) {
        if (!Double.isFinite(number)) {
            return text("word.unknown", "unknown");
        }
        if (unit.startsWith("fraction")) {
            return digits(number * 100) + " %";
        }
        return unit.startsWith("campaign currency") ? digits(number) + " " + currency : digits(number);
    }

    private String value(String name, Candidate candidate) {
        if (name.startsWith("parameters.")) {
            PackParameter parameter = pack.parameters().get(name.substring("parameters.".length()));
            return parameter == null ? "" : number(parameter.value().doubleValue(), parameter.unit());
        }
        Optional<Field> field = pack.vocabulary().field(name);
        if (field.isEmpty()) {
            return "";
        }
        Value value = field.get().read(candidate);
        if (value instanceof Value.Number number) {
            return number(number.number(), field.get().unit());
        }
        if (value == Value.unknown()) {
            return text("word.unknown", "unknown");
        }
        if (value instanceof Value.Truth truth) {
            return truth.truth() ? text("word.yes", "yes") : text("word.no", "no");
        }
        // A word of ours, such as a platform or a size, has a name in the language; what a person wrote is shown as it
        // is.
        return text(name + "." + value.plain(), value.plain());
    }

    /** Three significant digits, whole numbers below a thousand and counts in full. */
    private String digits(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).round(THREE_DIGITS);
        boolean whole = number == Math.rint(number);
        BigDecimal shown = whole && Math.abs(number) < 1e15 ? BigDecimal.valueOf(number) : rounded;
        // A format serves one thread at a time; a copy costs less than to read the pattern again.
        return ((DecimalFormat) format.clone()).format(shown);
    }
}
