package dev.rapport.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.Utm;
import dev.rapport.core.intake.ResultFile;
import dev.rapport.core.workspace.BookingsReader;
import dev.rapport.core.workspace.CampaignReader;
import dev.rapport.core.workspace.Workspace;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Exchange;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Range;
import dev.rapport.judged.outcome.BookingOutcome;
import dev.rapport.judged.outcome.Measurement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A campaign of two creators and four bookings, with what comes of it. */
record SmallCampaign(Path folder) {

    private static final String CAMPAIGN =
            """
            name: Spring
            brand: {name: Kern & Kruste}
            budget: 3000 EUR
            from: 2026-03-01
            until: 2026-03-31
            zone: Europe/Berlin
            product: {price: 149, margin: 0.5, giftCost: 14}
            attribution: {window: 14}
            """;
    private static final String SHEET =
            """
            id,creator,platform,deliverable,planned,fee,gift,code,link,affiliate,permalink,status
            b1,lena,instagram,post,2026-03-05,300,14,LENA10; lena 10,https://shop.example/lena?ref=b1,4711,,
            b2,lena,instagram,post,2026-03-12,300,,LENA10,,,,
            b3,tom,instagram,post,2026-03-06,200,,TOM5,,,,
            b4,eva,instagram,post,2026-03-06,100,,EVA,,,,cancelled
            """;

    Measurement measure(Shop... shops) throws IOException {
        return measure(Exchange.NONE, shops);
    }

    Measurement measure(Exchange exchange, Shop... shops) throws IOException {
        List<ResultFile> files = Arrays.stream(shops).map(Shop::file).toList();
        return measuring(exchange).of(files, Optional.empty(), new Nothing());
    }

    /** As its file says. */
    Campaign campaign() {
        return CampaignReader.read(folder.resolve("campaign.yaml"));
    }

    Measuring measuring(Exchange exchange) throws IOException {
        Files.writeString(folder.resolve("campaign.yaml"), CAMPAIGN);
        Files.writeString(folder.resolve("deliverables.csv"), SHEET);
        Campaign campaign = CampaignReader.read(folder.resolve("campaign.yaml"));
        BookingsReader.Read read =
                BookingsReader.read(new Workspace(folder), campaign.budget().currency());
        assertThat(read.problems().all()).isEmpty();
        return new Measuring(campaign, exchange, read.bookings());
    }

    static Utm utm(String source, String campaign, String content) {
        return new Utm(source, "", campaign, content, "");
    }

    static BookingOutcome booking(Measurement measured, String id) {
        return measured.bookings().stream()
                .filter(one -> one.booking().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Creator creator(String handle, Post... posts) {
        AccountRef ref = AccountRef.of("instagram", "", handle);
        AccountData data = new AccountData(
                Account.of(ref).build(),
                List.of(posts),
                List.of(),
                List.of(),
                List.of(),
                Instant.parse("2026-03-20T00:00:00Z"));
        return new Creator("instagram:" + handle, handle, List.of(data));
    }

    static Post post(String handle, String id, String day, String caption) {
        return Post.of(AccountRef.of("instagram", "", handle), id)
                .time(Moment.at(Instant.parse(day + "T10:00:00Z")))
                .caption(caption)
                .build();
    }

    /** Nothing was forecast. */
    static final class Nothing implements Measuring.Known {

        @Override
        public Map<Figure, Range> forecast(String creator, Optional<Deliverable> deliverable) {
            return Map.of();
        }

        @Override
        public String tier(String creator) {
            return "";
        }

        @Override
        public List<String> niches(String creator) {
            return List.of();
        }
    }
}
