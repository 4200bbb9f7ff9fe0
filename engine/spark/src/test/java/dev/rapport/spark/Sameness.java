package dev.rapport.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.judged.Judgement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/** Holds what Spark says against what one machine says, one by one and in every field. */
final class Sameness {

    private Sameness() {}

    static void check(SparkScoring scoring, List<Judgement> alone) {
        Map<String, Judgement> there = new HashMap<>();
        for (Row row : scoring.judgements().collectAsList()) {
            Judgement judgement = scoring.judgement(row);
            assertThat(there.put(judgement.creator().id(), judgement)).isNull();
            assertThat(row.<String>getAs("decision"))
                    .isEqualTo(judgement.decision().verdict().id());
            assertThat(row.getList(row.fieldIndex("reasons")))
                    .hasSize(judgement.decision().reasons().size());
        }
        assertThat(there).hasSameSizeAs(alone);
        for (Judgement one : alone) {
            same(there.get(one.creator().id()), one);
        }
    }

    static void same(Judgement there, Judgement here) {
        assertThat(there).as(here.creator().id()).isNotNull();
        assertThat(there.creator()).isEqualTo(here.creator());
        assertThat(there.account()).isEqualTo(here.account());
        assertThat(there.given().known()).isEqualTo(here.given().known());
        assertThat(there.candidate().known()).isEqualTo(here.candidate().known());
        assertThat(there.decision()).isEqualTo(here.decision());
        assertThat(there.forecasts()).isEqualTo(here.forecasts());
        assertThat(there.marks()).isEqualTo(here.marks());
        assertThat(there.sources()).isEqualTo(here.sources());
    }
}
