package dev.rapport.testkit.sample;

import static dev.rapport.testkit.sample.SampleCreator.line;
import static dev.rapport.testkit.sample.SampleCreator.points;

import dev.rapport.judged.Reason;
import dev.rapport.judged.Value;
import dev.rapport.judged.Verdict;
import dev.rapport.judged.facts.Fact;
import java.util.ArrayList;
import java.util.List;

/** Names in many scripts, long ones, hostile ones, and creators of whom little is known. */
public final class SampleCreators {

    private static final String NOBODY = "";

    private SampleCreators() {}

    public static List<SampleCreator> all() {
        List<SampleCreator> all = new ArrayList<>();
        all.add(new SampleCreator(
                "zoe",
                "Zoë Kornmann",
                "zoe.backt",
                "instagram",
                48_200,
                0.048,
                0.02,
                91,
                620,
                30,
                Verdict.SHORTLIST,
                NOBODY,
                zoe()));
        all.add(good("sakura", "田中さくら", "sakura_kuchen", "tiktok", 61_900, 0.079, 0.044, 86, 710, 28));
        all.add(good("ana", "Ana Família 👩‍👩‍👧", "anafamilia", "instagram", 22_400, 0.056, 0.021, 84, 340, 30));
        all.add(good("aisha", "عائشة القحطاني", "aisha.cooks", "instagram", 35_700, 0.041, 0.021, 80, 480, 26));
        all.add(good("henk", "Henk de Bakker", "bakkershenk", "youtube", 18_300, 0.062, 0.025, 79, 390, 17));
        all.add(good("lukasz", "Łukasz Żółć", "lukasz.piecze", "instagram", 77_100, 0.033, 0.018, 76, 850, 30));
        all.add(good("priya", "प्रिया शर्मा", "priya.bakes", "instagram", 52_800, 0.068, 0.031, 73, 560, 9));
        all.add(good("dmitri", "Дмитрий Пекарь 🇩🇪", "dmitri_pekar", "youtube", 12_900, 0.059, 0.02, 72, 210.5, 22));
        all.add(reserve("noa", "נועה לחם טרי", "noa.lechem", "instagram", 41_000, 0.042, 0.02, 71));
        all.add(reserve("math", "𝓑𝓪𝓴𝓮 𝔀𝓲𝓽𝓱 𝕄𝕚𝕒", "bakewithmia", "tiktok", 33_000, 0.051, 0.043, 70));
        all.add(new SampleCreator(
                "seoyeon",
                "김서연",
                "seoyeon.bakes",
                "youtube",
                28_500,
                0.039,
                0.02,
                65,
                520,
                6,
                Verdict.REVIEW,
                "a person must look first",
                review()));
        all.add(new SampleCreator(
                "mixed",
                "Layla ليلى & Co. 🥐",
                "layla.co",
                "instagram",
                9_400,
                -1,
                -1,
                64,
                -1,
                -1,
                Verdict.REVIEW,
                "no price is known",
                review()));
        all.add(new SampleCreator(
                "long",
                "Die unglaublich ausführliche Sauerteigbäckerei von Maximiliane-Friederike am Rathausplatz",
                "die.unglaublich.ausfuehrliche.sauerteigbaeckerei",
                "instagram",
                15_100,
                0.031,
                0.021,
                63,
                300,
                12,
                Verdict.REVIEW,
                "a person must look first",
                review()));
        all.add(new SampleCreator(
                "thai",
                "ครัวคุณแม่ สมใจ",
                "krua.somjai",
                "tiktok",
                88_000,
                0.022,
                0.043,
                58,
                940,
                30,
                Verdict.REJECT,
                "",
                List.of(points("engagement", -12, "2.2 % engagement; usual for micro on TikTok: 4.3 %"))));
        all.add(new SampleCreator(
                "dominik",
                "Chef Dominik",
                "chefdominik",
                "instagram",
                93_400,
                0.011,
                0.021,
                47,
                1900,
                30,
                Verdict.REJECT,
                "",
                suspicious()));
        all.add(new SampleCreator(
                "script",
                "<script>alert(1)</script>",
                "<script>alert(1)</script>",
                "instagram",
                66_100,
                0.008,
                0.043,
                33,
                900,
                30,
                Verdict.REJECT,
                "",
                suspicious()));
        all.add(new SampleCreator(
                "formula",
                "=HYPERLINK(\"http://evil.example\",\"Prize\")",
                "+cmd|calc",
                "tiktok",
                5_000,
                0.01,
                0.04,
                21,
                50,
                20,
                Verdict.REJECT,
                "",
                List.of(line(Reason.Kind.EXCLUDE, "@SUM(1+1) is what the bio says"))));
        all.add(unknown("nobody.knows"));
        return all;
    }

    public static SampleCreator filler(int number) {
        int score = 20 + number * 7 % 50;
        return new SampleCreator(
                "filler" + number,
                "Creator Number " + number,
                "creator_" + number,
                number % 3 == 0 ? "tiktok" : "instagram",
                8_000 + number * 211,
                0.01 + number % 9 * 0.004,
                0.021,
                score,
                120 + number,
                5 + number % 30,
                Verdict.REJECT,
                "",
                List.of(points("niche", -8, "few posts are about bread and baking")));
    }

    /** Only a name: no followers, no posts, no price, no score. */
    public static SampleCreator unknown(String handle) {
        return new SampleCreator(
                handle,
                "",
                handle,
                "instagram",
                -1,
                -1,
                -1,
                -1,
                -1,
                -1,
                Verdict.REVIEW,
                "no price is known",
                List.of());
    }

    private static SampleCreator good(
            String id,
            String name,
            String handle,
            String platform,
            int followers,
            double rate,
            double usual,
            int score,
            double cost,
            int posts) {
        return new SampleCreator(
                id,
                name,
                handle,
                platform,
                followers,
                rate,
                usual,
                score,
                cost,
                posts,
                Verdict.SHORTLIST,
                NOBODY,
                usualReasons(followers));
    }

    private static SampleCreator reserve(
            String id,
            String name,
            String handle,
            String platform,
            int followers,
            double rate,
            double usual,
            int score) {
        return new SampleCreator(
                id,
                name,
                handle,
                platform,
                followers,
                rate,
                usual,
                score,
                540,
                24,
                Verdict.SHORTLIST,
                "the budget is better spent on the chosen ones",
                usualReasons(followers));
    }

    private static List<Reason> zoe() {
        return List.of(
                points(
                        "audience",
                        15,
                        "71 % of the audience lives in Germany (asked for: 60 % or more)",
                        Fact.AUDIENCE_IN_MARKETS,
                        Value.of(0.71),
                        "0.6"),
                points("engagement", 14, "4.8 % engagement, between 4.2 and 5.3; usual for micro on Instagram: 2.0"),
                points(
                        "niche",
                        12,
                        "26 of 30 posts are about bread and baking",
                        Fact.NICHE_SHARE,
                        Value.of(0.87),
                        "0.5"),
                points(
                        "conversation",
                        10,
                        "answers 38 of 100 comments, second best of the 18",
                        Fact.CREATOR_REPLY_RATE,
                        Value.of(0.38),
                        "0.2"),
                points(
                        "authenticity",
                        8,
                        "1,140 commenters, none behind more than 2 % of the comments",
                        Fact.COMMENTER_CONCENTRATION,
                        Value.of(0.02),
                        "0.1"),
                points("price", 6, "The fee of €514.53 lies inside the fair band", Fact.FEE, Value.of(514.53), "560"),
                points(
                        "engagement",
                        -4,
                        "3 of 30 posts are paid; each earned 15 % less than the others",
                        Fact.SPONSORED_SHARE,
                        Value.of(0.1),
                        "0.08"),
                points(
                        "safety",
                        -3,
                        "1 post names alcohol: “Glühwein-Brötchen” (12 December)",
                        Fact.SAFETY_HITS,
                        Value.of(1),
                        "1"),
                points("niche", 2.5, "values of the brand in 8 of 30 posts"),
                points("audience", 2, "the account's own country is Germany"),
                points("conversation", 1.5, "comments are rarely stock phrases"));
    }

    private static List<Reason> usualReasons(int followers) {
        return List.of(
                points("engagement", 12, "engagement is " + followers % 7 + ".4 points above what is usual"),
                points("niche", 9, "most posts are about bread and baking"),
                points("audience", 7.5, "over half of the audience lives in Germany"),
                points("conversation", -2, "few comments are answered"));
    }

    private static List<Reason> review() {
        return List.of(
                line(Reason.Kind.REVIEW, "only a few posts are known; a person should look at the account"),
                points("engagement", 6, "engagement is above what is usual"));
    }

    private static List<Reason> suspicious() {
        return List.of(
                line(
                        Reason.Kind.EXCLUDE,
                        "signs of inauthentic followers: 9 jumps in 30 days without a post to explain them"),
                points(
                        "authenticity",
                        -30,
                        "followers jumped on 9 days",
                        Fact.AUTHENTICITY,
                        Value.of("inauthentic"),
                        "genuine"));
    }
}
