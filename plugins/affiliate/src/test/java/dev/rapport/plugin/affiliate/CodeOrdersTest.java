package dev.rapport.plugin.affiliate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.rapport.api.model.Order;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.plugin.Claim;
import dev.rapport.testkit.reader.CollectingResults;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of orders by code as brands keep them. */
class CodeOrdersTest {

    @ParameterizedTest
    @CsvSource({
        "'Order Number,Code Used,Amount,Date', 'K-1,MARA10,\"12.50\",25/2/2026'",
        "'order #,discount code,order total (EUR),created at', '#K-1,MARA10,12.50,2026-02-25'",
        "'Bestellnummer;Gutscheincode;Bestellwert;Bestelldatum', 'K-1;MARA10;12,50 €;25.02.2026'",
        "'data da venda,cupom,pedido,valor do pedido', '2026-02-25,MARA10,K-1,12.50'"
    })
    void areReadHoweverTheirColumnsAreCalled(String headings, String row) throws IOException {
        assertThat(read("orders EUR.csv", headings + "\n" + row + "\n").orders())
                .extracting(
                        Order::id,
                        order -> order.time().iso().substring(0, 10),
                        order -> order.goods().orElseThrow().toString(),
                        order -> order.trace().codes())
                .containsExactly(tuple("K-1", "2026-02-25", "12.50 EUR", List.of("MARA10")));
    }

    @Test
    void sayThroughWhomWhereAColumnDoes() throws IOException {
        assertThat(read("x.csv", "order_id,influencer,coupon_code,status,date\nK-1,mara,MARA10,refunded,2026-02-25\n")
                        .orders())
                .singleElement()
                .satisfies(order -> {
                    assertThat(order.trace().affiliate()).isEqualTo("mara");
                    assertThat(order.state()).isEqualTo(OrderState.REFUNDED);
                    assertThat(order.goods()).isEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code,uses,orders,revenue\n",
                "order_id,discount_amount,date\n",
                "order_id,country_code,value\n",
                "coupon,orders,value\n",
                "order_id,code,amount,type\n"
            })
    void areNoTablesOfSums(String headings) {
        assertThat(new AffiliateReader().recognise(FileInMemory.of("x.csv", headings + "1,2,3,4\n")))
                .isEmpty();
    }

    private static CollectingResults read(String name, String text) throws IOException {
        FileInMemory file = FileInMemory.of(name, text);
        assertThat(new AffiliateReader().recognise(file)).containsExactly(Claim.fallback("code-orders-csv"));
        CollectingResults results = new CollectingResults();
        new AffiliateReader().read(file, "code-orders-csv", results);
        return results;
    }
}
