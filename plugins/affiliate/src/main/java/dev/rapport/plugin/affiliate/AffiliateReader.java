package dev.rapport.plugin.affiliate;

import static dev.rapport.api.plugin.ReaderCapability.CLICKS;
import static dev.rapport.api.plugin.ReaderCapability.ORDERS;
import static dev.rapport.api.plugin.ReaderCapability.REFUNDS;
import static dev.rapport.api.plugin.ReaderCapability.SALES;

import dev.rapport.api.plugin.Confidence;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.sheets.results.FormatsReader;
import dev.rapport.sheets.results.JsonFormat;
import dev.rapport.sheets.results.ResultFormats;
import dev.rapport.sheets.results.TableFormat;
import java.util.List;
import java.util.Set;
import org.pf4j.Extension;

/** Reads the reports of affiliate networks. */
@Extension
public final class AffiliateReader extends FormatsReader {

    private static final ResultFormats FORMATS = new ResultFormats(List.of(
            new JsonFormat(
                    ReaderFormat.of("awin-transactions", "Awin, transactions of the interface", ORDERS),
                    Confidence.EXACT,
                    Set.of("data", "transactions"),
                    Awin::isTransaction,
                    Awin::new),
            new TableFormat(
                    ReaderFormat.of("awin-csv", "Awin, transactions as an advertiser saves them", ORDERS),
                    Confidence.EXACT,
                    head -> head.containsAll(AwinTable.HEADINGS),
                    AwinTable::new),
            new TableFormat(
                    ReaderFormat.of("awin-publishers-csv", "Awin, performance by publisher", CLICKS, SALES),
                    Confidence.EXACT,
                    head -> head.containsAll(AwinPublishers.HEADINGS),
                    AwinPublishers::new),
            new JsonFormat(
                    ReaderFormat.of("impact-actions", "impact.com, actions of the interface", ORDERS),
                    Confidence.EXACT,
                    Set.of("Actions", "actions", "data"),
                    Impact::isAction,
                    Impact::new),
            new JsonFormat(
                    ReaderFormat.of("cj-commissions", "CJ, commissions of the interface", ORDERS, REFUNDS),
                    Confidence.EXACT,
                    Cj.WRAPPERS,
                    Cj::isCommission,
                    Cj::new),
            new TableFormat(
                    ReaderFormat.of("tiktok-shop-csv", "TikTok Shop, affiliate orders", ORDERS, REFUNDS),
                    Confidence.EXACT,
                    head -> head.containsAll(TikTokShop.HEADINGS),
                    TikTokShop::new),
            new TableFormat(
                    ReaderFormat.of("amazon-earnings-csv", "Amazon Associates, earnings", SALES),
                    Confidence.EXACT,
                    Amazon::isEarnings,
                    Amazon::new),
            new TableFormat(
                    ReaderFormat.of("amazon-orders-csv", "Amazon Associates, orders"),
                    Confidence.EXACT,
                    head -> head.containsAll(Amazon.ORDERS),
                    Amazon::orders),
            new JsonFormat(
                    ReaderFormat.of("refersion", "Refersion, conversions and cancellations", ORDERS, REFUNDS),
                    Confidence.SHAPE,
                    Refersion.WRAPPERS,
                    Refersion::isRecord,
                    Refersion::new),
            new JsonFormat(
                    ReaderFormat.of("bol-orders", "bol.com partner programme, orders", ORDERS),
                    Confidence.EXACT,
                    Bol.WRAPPERS,
                    Bol::isOrder,
                    Bol::new),
            new Rakuten(),
            new Tradedoubler(),
            new JsonFormat(
                    ReaderFormat.of("tradedoubler-transactions", "Tradedoubler, transactions of the interface", ORDERS),
                    Confidence.EXACT,
                    TradedoublerTransactions.WRAPPERS,
                    TradedoublerTransactions::isTransaction,
                    TradedoublerTransactions::new),
            new TableFormat(
                    ReaderFormat.of("tradedoubler-transactions-csv", "Tradedoubler, table of transactions", ORDERS),
                    Confidence.EXACT,
                    TradedoublerTransactions::isHead,
                    TradedoublerTransactions::new),
            new JsonFormat(
                    ReaderFormat.of("amazon-attribution", "Amazon Attribution, report of the interface", CLICKS, SALES),
                    Confidence.EXACT,
                    AmazonAttribution.WRAPPERS,
                    AmazonAttribution::isReport,
                    AmazonAttribution::new),
            new TableFormat(
                    ReaderFormat.of("amazon-attribution-csv", "Amazon Attribution, report by ad group", CLICKS, SALES),
                    Confidence.EXACT,
                    AmazonAttribution::isHead,
                    AmazonAttribution::new),
            new TableFormat(
                    ReaderFormat.of("code-orders-csv", "A brand's own list of orders by code", ORDERS),
                    Confidence.FALLBACK,
                    CodeOrders::isHead,
                    CodeOrders::new)));

    public AffiliateReader() {
        super("affiliate", FORMATS);
    }
}
