package dev.rapport.spark;

import dev.rapport.api.model.AccountRef;
import dev.rapport.judged.Decision;
import dev.rapport.judged.Evidence;
import dev.rapport.judged.Finding;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.Reason;
import dev.rapport.judged.Value;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** A judgement as a row: what people ask for by columns, and all of it, to the last word, in {@code packed}. */
final class JudgementRow {

    private static final DataType TEXT = DataTypes.StringType;
    private static final DataType NUMBER = DataTypes.DoubleType;

    private static final StructType CONDITION = new StructType()
            .add("fact", TEXT)
            .add("value", TEXT)
            .add("operator", TEXT)
            .add("threshold", TEXT)
            .add("parameter", TEXT);

    private static final StructType REASON = new StructType()
            .add("rule", TEXT)
            .add("kind", TEXT)
            .add("category", TEXT)
            .add("points", NUMBER)
            .add("conditions", new ArrayType(CONDITION, false));

    private static final StructType RANGE =
            new StructType().add("p10", NUMBER).add("p50", NUMBER).add("p90", NUMBER);

    private static final StructType FORECAST = new StructType()
            .add("deliverable", TEXT)
            .add("figures", DataTypes.createMapType(TEXT, RANGE))
            .add("cost", TEXT)
            .add("lossProbability", NUMBER)
            .add("posts", DataTypes.IntegerType);

    static final String PACKED = "packed";

    static final StructType ROWS = new StructType()
            .add("creator", TEXT)
            .add("name", TEXT)
            .add("platform", TEXT)
            .add("id", TEXT)
            .add("handle", TEXT)
            .add("followers", DataTypes.LongType)
            .add("tier", TEXT)
            .add("decision", TEXT)
            .add("authenticity", TEXT)
            .add("score", NUMBER)
            .add("scores", DataTypes.createMapType(TEXT, NUMBER))
            .add("forecast", new ArrayType(FORECAST, false))
            .add("reasons", new ArrayType(REASON, false))
            .add(PACKED, DataTypes.BinaryType);

    private JudgementRow() {}

    static Row of(Judgement judgement, byte[] packed) {
        Decision decision = judgement.decision();
        AccountRef account = judgement.account().ref();
        Map<String, Double> scores = new HashMap<>();
        decision.scores().forEach((category, score) -> scores.put(category, score.doubleValue()));
        return RowFactory.create(
                judgement.creator().id(),
                judgement.creator().name(),
                account.platform(),
                account.id(),
                account.handle(),
                judgement.account().followers().isKnown()
                        ? judgement.account().followers().value()
                        : null,
                decision.tier(),
                decision.verdict().id(),
                decision.authenticity().id(),
                decision.score().map(BigDecimal::doubleValue).orElse(null),
                CollectionConverters.asScala(scores),
                rows(judgement.forecasts(), JudgementRow::forecast),
                rows(decision.reasons(), JudgementRow::reason),
                packed);
    }

    private static Row forecast(Forecast forecast) {
        Map<String, Row> figures = new HashMap<>();
        forecast.figures()
                .forEach((figure, range) ->
                        figures.put(figure.id(), RowFactory.create(range.p10(), range.p50(), range.p90())));
        @Nullable
        Double loss = forecast.lossProbability().isPresent()
                ? (Double) forecast.lossProbability().getAsDouble()
                : null;
        return RowFactory.create(
                forecast.deliverable().id(),
                CollectionConverters.asScala(figures),
                forecast.cost().map(Object::toString).orElse(null),
                loss,
                forecast.posts());
    }

    /** Without its words, which cost more than all the rest and are made when somebody reads them. */
    private static Row reason(Reason reason) {
        List<Finding> conditions =
                reason.evidence().source().map(Evidence.Source::conditions).orElseGet(reason::conditions);
        return RowFactory.create(
                reason.rule(),
                reason.kind().id(),
                reason.category(),
                reason.points().doubleValue(),
                rows(conditions, JudgementRow::condition));
    }

    private static Row condition(Finding finding) {
        Value value = finding.value();
        return RowFactory.create(
                finding.fact(), value.plain(), finding.operator(), finding.threshold(), finding.parameter());
    }

    private static <T> scala.collection.Seq<Row> rows(List<T> values, Function<T, Row> row) {
        return CollectionConverters.asScala(values.stream().map(row).toList()).toSeq();
    }
}
