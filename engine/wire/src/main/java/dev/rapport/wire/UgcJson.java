package dev.rapport.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.api.model.Money;
import dev.rapport.judged.outcome.Actual;
import dev.rapport.judged.outcome.Asset;
import dev.rapport.judged.outcome.Catalogue;
import dev.rapport.judged.outcome.Use;
import java.util.List;
import java.util.Optional;

/** {@code ugc --json}: what creators made and where it may be used on a day; what is not known is left out. */
public final class UgcJson {

    private UgcJson() {}

    public static ObjectNode of(Catalogue catalogue) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("asOf", catalogue.asOf().toString());
        ArrayNode assets = node.putArray("assets");
        List<Asset> soon = catalogue.runningOut();
        catalogue.assets().forEach(asset -> asset(assets.addObject(), asset, soon.contains(asset)));
        node.set("totals", totals(catalogue));
        return node;
    }

    private static void asset(ObjectNode node, Asset asset, boolean isSoon) {
        node.put("id", asset.id()).put("creator", asset.creator());
        Nodes.put(node, "booking", asset.booking());
        node.put("kind", asset.kind().id());
        Nodes.put(node, "permalink", asset.permalink());
        Nodes.put(node, "file", asset.file());
        Dates.put(node, "made", asset.made());
        node.set("performance", performance(asset.performance()));
        node.set("rights", RightsJson.of(asset.rights()));
        ArrayNode usable = node.putArray("usable");
        asset.uses().forEach(use -> use(usable.addObject(), use));
        if (isSoon) {
            Dates.put(node, "runsOut", asset.rights().until());
        }
        money(node, "value", asset.value());
        ArrayNode rivals = node.putArray("rivalPosts");
        asset.rivalPosts().forEach(post -> {
            ObjectNode one = rivals.addObject();
            one.put("rival", post.rival()).put("day", post.day().toString());
            Nodes.put(one, "permalink", post.permalink());
        });
    }

    private static void use(ObjectNode node, Use use) {
        node.put("channel", use.channel()).put("today", use.isAllowed());
        if (!use.isAllowed()) {
            node.put("why", use.state().id());
        }
        if (use.isAllowed() && !use.markets().isEmpty()) {
            ArrayNode markets = node.putArray("markets");
            use.markets().forEach(markets::add);
        }
    }

    private static ObjectNode performance(Actual actual) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        actual.reach().ifPresent(count -> Nodes.put(node, "reach", count));
        actual.views().ifPresent(count -> Nodes.put(node, "views", count));
        actual.engagements().ifPresent(count -> Nodes.put(node, "engagements", count));
        actual.clicks().ifPresent(count -> Nodes.put(node, "clicks", count));
        actual.orders().ifPresent(count -> Nodes.put(node, "orders", count));
        return node;
    }

    private static ObjectNode totals(Catalogue catalogue) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("assets", catalogue.assets().size())
                .put("usable", catalogue.usable().size())
                .put("runningOut", catalogue.runningOut().size());
        ObjectNode channels = node.putObject("channels");
        catalogue
                .channels()
                .forEach(channel ->
                        channels.put(channel, catalogue.usable(channel).size()));
        money(
                node,
                "value",
                catalogue.assets().stream()
                        .flatMap(asset -> asset.value().stream())
                        .reduce(Money::plus));
        return node;
    }

    private static void money(ObjectNode node, String name, Optional<Money> money) {
        money.ifPresent(known -> node.putObject(name)
                .put("amount", known.rounded().amount())
                .put("currency", known.currency().getCurrencyCode()));
    }
}
