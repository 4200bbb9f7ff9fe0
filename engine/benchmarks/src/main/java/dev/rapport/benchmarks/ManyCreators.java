package dev.rapport.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;

/**
 * A workspace of made-up creators with thirty posts each, in files as a scraper of Instagram gives them: captions of thirty words, some with
 * accents and emoji, tags, adverts, and the addresses of pictures that nobody reads. Equal numbers give equal bytes.
 */
final class ManyCreators {

    private static final int A_FILE = 1_000;
    private static final int POSTS = 30;
    private static final Instant NEWEST = Instant.parse("2026-02-20T09:00:00Z");
    private static final String[] WORDS = {
        "today", "bread", "sourdough", "morning", "kitchen", "crème", "über", "Bäckerei", "slow", "love", "the", "with",
                "and",
        "flour", "recipe", "weekend", "friends", "market", "coffee", "oven", "🍞", "¡hola!", "garden", "summer",
                "travel", "new",
        "together", "story", "small", "happy"
    };
    private static final String CAMPAIGN =
            """
            name: Many creators
            brand: {name: Kern & Kruste}
            objective: awareness
            budget: 50000 EUR
            from: 2026-03-16
            markets: [DE, AT]
            niches: {bread: [bread, sourdough, bak*, brot*]}
            values: {slow: [slow, "small batch"]}
            exclusions: [casino]
            rivals: [rivalbrot]
            safety: {violence: [weapon, gun violence]}
            deliverables: [post, reel]
            product: {price: 39, margin: 50 %, giftCost: 12}
            agencyMargin: 15 %
            """;

    private final Random random = new Random(7);

    private ManyCreators() {}

    /** Writes the workspace. */
    static void write(Path folder, int creators) throws IOException {
        Files.createDirectories(folder.resolve("exports"));
        Files.writeString(folder.resolve("campaign.yaml"), CAMPAIGN);
        Files.writeString(folder.resolve("currencies.csv"), "date,from,to,rate\n2026-02-01,USD,EUR,0.9\n");
        ManyCreators made = new ManyCreators();
        Files.writeString(folder.resolve("collaborations.csv"), collaborations(creators));
        Files.writeString(folder.resolve("assets.csv"), assets(creators));
        StringBuilder rates = new StringBuilder("platform,handle,deliverable,price,currency\n");
        for (int from = 0; from < creators; from += A_FILE) {
            Path file = folder.resolve("exports").resolve("profiles-" + from / A_FILE + ".json");
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                out.write("[\n");
                for (int i = from; i < Math.min(from + A_FILE, creators); i++) {
                    out.write((i > from ? ",\n" : "") + made.creator(i));
                    if (i % 5 == 0) {
                        rates.append("instagram,creator.")
                                .append(i)
                                .append(",post,")
                                .append(80 + i % 700)
                                .append(",EUR\n");
                    }
                }
                out.write("\n]\n");
            }
        }
        Files.writeString(folder.resolve("rates.csv"), rates);
    }

    /** Two with every hundredth creator, so that partnerships can be told. */
    private static String collaborations(int creators) {
        StringBuilder rows = new StringBuilder(
                "platform,handle,brand,campaign,date,deliverable,cost,currency,planned,delivered,engagements,orders,revenue\n");
        for (int i = 0; i < creators; i += 100) {
            for (int month = 1; month <= 2; month++) {
                rows.append(String.format(
                        Locale.ROOT,
                        "instagram,creator.%d,Kern & Kruste,Loaves %d,2025-%02d-04,post,%d,EUR,2025-%02d-04,2025-%02d-04,%d,%d,%d\n",
                        i,
                        month,
                        month + 8,
                        150 + i % 400,
                        month + 8,
                        month + 8,
                        300 + i % 900,
                        3 + i % 11,
                        117 + 39 * (i % 11)));
            }
        }
        return rows.toString();
    }

    /** A file from every two hundredth creator. */
    private static String assets(int creators) {
        StringBuilder rows = new StringBuilder(
                "id,creator,platform,kind,made,channels,territory,rights from,rights until,signed by\n");
        for (int i = 0; i < creators; i += 200) {
            rows.append(String.format(
                    Locale.ROOT,
                    "photo-%d,creator.%d,instagram,photo,2026-02-01,website; newsletter,DACH,2026-02-01,2026-08-01,C. %d\n",
                    i,
                    i,
                    i));
        }
        return rows.toString();
    }

    private String creator(int number) {
        long followers = Math.round(Math.exp(9.2 + random.nextGaussian() * 0.9));
        double rate = 0.02 * Math.exp(random.nextGaussian() * 0.5);
        StringBuilder json = new StringBuilder(30_000);
        json.append("{\"id\":\"")
                .append(1_000_000 + number)
                .append("\",\"username\":\"creator.")
                .append(number)
                .append("\",\"fullName\":\"Made-up Creator ")
                .append(number)
                .append("\",\"biography\":\"Bread and more from a small kitchen\",\"followersCount\":")
                .append(followers)
                .append(",\"followsCount\":")
                .append(200 + random.nextInt(900))
                .append(",\"postsCount\":")
                .append(80 + random.nextInt(900))
                .append(",\"private\":false,\"verified\":false,\"latestPosts\":[");
        for (int post = 0; post < POSTS; post++) {
            json.append(post == 0 ? "" : ",").append(post(number, post, followers * rate));
        }
        return json.append("]}").toString();
    }

    private String post(int creator, int number, double engagements) {
        long likes = Math.round(engagements * Math.exp(random.nextGaussian() * 0.35));
        StringBuilder caption = new StringBuilder();
        for (int word = 0; word < 28; word++) {
            caption.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        caption.append(random.nextInt(12) == 0 ? "#ad " : "").append("#bread #homemade");
        String code = Long.toString(1_000_000_000L + creator * 100L + number, 36);
        return String.format(
                Locale.ROOT,
                "{\"id\":\"%d\",\"type\":\"%s\",\"shortCode\":\"%s\",\"caption\":\"%s\",\"hashtags\":[\"bread\",\"homemade\"],"
                        + "\"mentions\":[],\"url\":\"https://www.instagram.com/p/%s/\",\"commentsCount\":%d,\"likesCount\":%d,"
                        + "\"displayUrl\":\"https://pictures.example/%s\",\"images\":[],\"alt\":null,"
                        + "\"timestamp\":\"%s\",\"ownerUsername\":\"creator.%d\",\"ownerId\":\"%d\"}",
                10_000_000_000L + creator * 100L + number,
                number % 4 == 0 ? "Video" : "Image",
                code,
                caption,
                code,
                Math.round(likes * (0.02 + random.nextDouble() * 0.05)),
                likes,
                "x".repeat(280),
                NEWEST.minusSeconds(number * 86_400L * 3 + random.nextInt(80_000)),
                creator,
                1_000_000 + creator);
    }
}
