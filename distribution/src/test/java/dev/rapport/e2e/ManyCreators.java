package dev.rapport.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;

/** A workspace of made-up creators with thirty posts each, as a scraper of Instagram gives them. Equal numbers give equal bytes. */
final class ManyCreators {

    private static final int POSTS = 30;
    private static final int WORDS = 28;
    private static final Instant NEWEST = Instant.parse("2026-02-20T09:00:00Z");
    private static final String[] VOCABULARY = {
        "today",
        "bread",
        "sourdough",
        "crème",
        "über",
        "Bäckerei",
        "the",
        "and",
        "flour",
        "🍞",
        "¡hola!",
        "summer",
        "together"
    };

    private final Random random = new Random(7);

    private ManyCreators() {}

    static void write(Path folder, int creators) throws IOException {
        Files.createDirectories(folder.resolve("exports"));
        Files.writeString(
                folder.resolve("campaign.yaml"),
                "name: Many creators\nbrand: {name: Kern & Kruste}\nobjective: awareness\nbudget: 5000 EUR\nfrom: 2026-03-16\n"
                        + "markets: [DE, AT]\nniches: {bread: [bread, sourdough, bak*]}\ndeliverables: [post]\n");
        StringBuilder json = new StringBuilder("[");
        ManyCreators made = new ManyCreators();
        for (int i = 0; i < creators; i++) {
            json.append(i == 0 ? "\n" : ",\n");
            made.creator(i, json);
        }
        Files.writeString(folder.resolve("exports/profiles.json"), json.append("\n]\n"));
    }

    private void creator(int number, StringBuilder json) {
        int followers = 8_000 + random.nextInt(60_000);
        double rate = 0.01 + random.nextDouble() * 0.05;
        json.append(
                        "{\"id\":\"%d\",\"username\":\"creator.%d\",\"fullName\":\"Made-up Creator %d\",\"biography\":\"Bread\","
                                .formatted(1_000_000 + number, number, number))
                .append("\"followersCount\":%d,\"followsCount\":%d,\"postsCount\":%d,\"latestPosts\":["
                        .formatted(followers, 200 + random.nextInt(900), 80 + random.nextInt(900)));
        for (int post = 0; post < POSTS; post++) {
            json.append(post == 0 ? "" : ",");
            post(number, post, (int) (followers * rate), json);
        }
        json.append("]}");
    }

    private void post(int creator, int number, int engagements, StringBuilder json) {
        StringBuilder caption = new StringBuilder();
        for (int word = 0; word < WORDS; word++) {
            caption.append(VOCABULARY[random.nextInt(VOCABULARY.length)]).append(' ');
        }
        long id = 10_000_000_000L + creator * 100L + number;
        json.append(
                        "{\"id\":\"%d\",\"type\":\"Image\",\"shortCode\":\"%s\",\"caption\":\"%s#bread\",\"commentsCount\":%d,"
                                .formatted(id, Long.toString(id, 36), caption, random.nextInt(60)))
                .append("\"likesCount\":%d,\"timestamp\":\"%s\",\"ownerUsername\":\"creator.%d\",\"ownerId\":\"%d\"}"
                        .formatted(
                                engagements / 2 + random.nextInt(engagements),
                                NEWEST.minusSeconds(number * 259_200L + random.nextInt(80_000)),
                                creator,
                                1_000_000 + creator));
    }
}
