package dev.rapport.core.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a table seems to be, by its headings, that no plugin claims. */
final class UnknownTable {

    private static final Set<String> ORDER = Set.of(
            "order",
            "orderid",
            "ordernumber",
            "ordername",
            "financialstatus",
            "lineitemname",
            "lineitemquantity",
            "discountcode",
            "subtotal",
            "grandtotal",
            "billingname",
            "shippingname",
            "fulfillmentstatus",
            "bestellnummer",
            "auftragsnummer",
            "transactionid",
            "couponcode",
            "lineitemprice",
            "discountamount");
    private static final Set<String> POST = Set.of(
            "caption",
            "shortcode",
            "permalink",
            "postid",
            "posturl",
            "mediaid",
            "mediatype",
            "videoid",
            "tweetid",
            "likes",
            "likecount",
            "comments",
            "commentcount",
            "hashtags",
            "timestamp",
            "publishedat",
            "posttype",
            "impressions",
            "impresiones",
            "impressionen",
            "fecha",
            "meencanta",
            "megusta");
    private static final Set<String> DAY = Set.of("date", "day", "datum", "fecha", "data", "month", "week", "year");
    private static final Set<String> PERSON = Set.of(
            "handle",
            "username",
            "name",
            "creator",
            "influencer",
            "influencername",
            "account",
            "channelinfo",
            "channel",
            "user",
            "channelname",
            "nickname",
            "profile",
            "creatorname");
    private static final Set<String> SIZE = Set.of(
            "followers", "follower", "followercount", "followerscount", "subscribers", "subscribercount", "subs");

    private UnknownTable() {}

    /** @param headings the first line */
    static String of(String headings) {
        List<String> names = Arrays.stream(headings.split("[,;\t|]"))
                .map(UnknownTable::folded)
                .filter(name -> !name.isEmpty())
                .toList();
        if (count(names, ORDER) >= 2) {
            return "orders of a shop, which are no export of a platform. Maybe put it into results/, or the sums of each"
                    + " creator as a sheet";
        }
        if (count(names, POST) >= 2) {
            return "a table of posts whose headings no plugin knows together. Maybe export the posts from the platform"
                    + " itself, or as JSON of the scraper";
        }
        if (count(names, PERSON) > 0 && count(names, SIZE) > 0 && !names.contains("platform")) {
            return "a list of creators that names no platform. Maybe add a column platform, or put it into exports/<platform>/";
        }
        if (!names.isEmpty() && DAY.contains(names.get(0))) {
            return "figures of single days, which are of no post and no creator. Maybe export the posts, too";
        }
        return "a table whose headings no plugin knows (" + shown(headings)
                + "). Maybe it is a list of creators; then rename them to platform, handle, followers";
    }

    private static long count(List<String> names, Set<String> known) {
        return names.stream().filter(known::contains).distinct().count();
    }

    private static String folded(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    static String shown(String headings) {
        return headings.length() > 80 ? headings.substring(0, 80) + "..." : headings;
    }
}
