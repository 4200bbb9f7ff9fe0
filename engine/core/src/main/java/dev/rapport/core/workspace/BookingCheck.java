package dev.rapport.core.workspace;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Problem;
import dev.rapport.judged.AccountMap;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Exchange;
import dev.rapport.judged.Joins;
import dev.rapport.judged.outcome.Booking;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.PlatformName;
import dev.rapport.written.Problems;
import dev.rapport.written.ProfileAddress;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds bookings against each other and against who is known. */
public final class BookingCheck {

    /** A name of a campaign that is a part of another says something from so many letters on. */
    private static final int SHORTEST = 4;

    /** One word behind the host and no query, which names a post on some platforms. */
    private static final Pattern PROFILE = Pattern.compile("(?:https?://)?[^/?#]+/(?:in/|user/|c/|channel/)?[^/?#]+/?");

    /** {@code instagram.com/NAME/p/CODE/}, {@code tiktok.com/@NAME/video/ID}. */
    private static final Pattern POST = Pattern.compile(
            "(?:instagram\\.com/([\\w.]+)/(?:p|reel|reels|tv)/|tiktok\\.com/@([\\w.]+)/(?:video|photo)/)");

    private BookingCheck() {}

    /** Codes that two creators share, so that their orders are split between them. */
    public static List<Problem> codes(BookingsReader.Read sheet) {
        Problems problems = new Problems();
        Map<String, Booking> owners = new HashMap<>();
        for (Booking booking : sheet.bookings()) {
            for (String code : booking.codes()) {
                Booking first = owners.putIfAbsent(code.toLowerCase(Locale.ROOT), booking);
                if (first != null && !first.creator().equalsIgnoreCase(booking.creator())) {
                    problems.warning(
                            "code-of-two",
                            "The code (" + code + ") is that of " + first.creator() + " at " + first.place() + " too.",
                            sheet.place(booking, BookingColumn.CODE),
                            "Maybe give each creator a code of their own: the latest post before an order gets it.");
                }
            }
        }
        return problems.all();
    }

    /** Rows that book the same of the same creator on the same day: a copied one is paid twice. */
    public static List<Problem> twice(BookingsReader.Read sheet) {
        Problems problems = new Problems();
        Map<List<Object>, Booking> first = new HashMap<>();
        for (Booking booking : sheet.bookings()) {
            if (booking.isCancelled()
                    || booking.planned().isEmpty()
                    || booking.deliverable().isEmpty()) {
                continue;
            }
            List<Object> key = List.of(
                    fold(booking.campaign()),
                    booking.creator().toLowerCase(Locale.ROOT),
                    booking.platform(),
                    booking.deliverable().get(),
                    booking.planned().get(),
                    booking.codes(),
                    booking.permalink());
            Booking earlier = first.putIfAbsent(key, booking);
            if (earlier != null) {
                problems.warning(
                        "same-booking",
                        "The booking (" + booking.id() + ") is of the same creator, kind and day as (" + earlier.id()
                                + ") at " + earlier.place() + ", and both are paid.",
                        booking.place(),
                        "Maybe delete one, or give each the address of its post.");
            }
        }
        return problems.all();
    }

    /** Amounts that cannot be turned into the campaign's currency: what a booking costs is unknown then, and nothing adds it up. */
    public static List<Problem> currencies(BookingsReader.Read sheet, Campaign campaign, Exchange exchange) {
        Problems problems = new Problems();
        List<WithoutRate.Amount> amounts = sheet.bookings().stream()
                .filter(booking -> !booking.isCancelled())
                .flatMap(booking -> WithoutRate.amounts(
                        booking.planned().or(campaign::from).orElse(LocalDate.MAX),
                        booking.id(),
                        booking.place(),
                        Stream.of(
                                booking.fee(), booking.gift(), booking.stated().revenue()))
                        .stream())
                .toList();
        WithoutRate.tell("Amounts", amounts, exchange, campaign.budget().currency(), problems);
        return problems.all();
    }

    /**
     * Bookings for a campaign that is none of the workspace's: no results count them. One that is nearly called as another is a slip.
     *
     * @param campaigns names of the workspace's campaigns
     */
    public static List<Problem> campaigns(BookingsReader.Read sheet, Collection<String> campaigns) {
        Problems problems = new Problems();
        Set<String> told = new TreeSet<>();
        for (Booking booking : sheet.bookings()) {
            String name = booking.campaign();
            String folded = fold(name);
            if (campaigns.stream().anyMatch(booking::isOf)
                    || name.isEmpty()
                    || !told.add(folded.isEmpty() ? name : folded)) {
                continue;
            }
            String message = "The campaign (" + name
                    + ") of the booking is none of this workspace, so that no results count it.";
            if (Placeholder.isNobody(name.strip())) {
                problems.warning(
                        "unknown-campaign",
                        message,
                        sheet.place(booking, BookingColumn.CAMPAIGN),
                        "Maybe leave it empty, where it is for any campaign.");
                continue;
            }
            campaigns.stream()
                    .filter(one -> isNear(folded, fold(one)))
                    .sorted()
                    .findFirst()
                    .ifPresentOrElse(
                            meant -> problems.warning(
                                    "unknown-campaign",
                                    message,
                                    sheet.place(booking, BookingColumn.CAMPAIGN),
                                    "Maybe " + meant + "."),
                            () -> problems.info(
                                    "unknown-campaign", message, sheet.place(booking, BookingColumn.CAMPAIGN), ""));
        }
        return problems.all();
    }

    private static boolean isNear(String written, String known) {
        boolean isPart = Math.min(written.length(), known.length()) > SHORTEST
                && (written.contains(known) || known.contains(written));
        return isPart
                || DidYouMean.near(written, List.of(known), written.length() / 6)
                        .isPresent();
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Addresses that lead to no post of the booking: one of a profile says as little as none. @param joins what creators.csv calls them */
    public static List<Problem> permalinks(BookingsReader.Read sheet, Joins joins) {
        Problems problems = new Problems();
        for (Booking booking : sheet.bookings()) {
            Optional<AccountRef> named = ProfileAddress.of(booking.permalink());
            if (named.isEmpty() || named.get().platform().equals("mastodon")) {
                continue;
            }
            String platform = named.get().platform();
            if (!booking.platform().isEmpty()
                    && PlatformName.known().contains(booking.platform())
                    && !booking.platform().equals(platform)) {
                problems.warning(
                        "platform-differs",
                        "The address (" + booking.permalink() + ") is on " + platform + ", and the booking is for "
                                + booking.platform() + ".",
                        sheet.place(booking, BookingColumn.PERMALINK),
                        "Maybe the platform is " + platform + ", or the address is that of another booking.");
            } else if (!joins.knows(booking.creator()) && isOfAnother(booking, named.get())) {
                problems.warning(
                        "post-of-another",
                        "The address (" + booking.permalink() + ") is of a post of "
                                + named.get().handle() + ", and the booking is of " + booking.creator() + ".",
                        sheet.place(booking, BookingColumn.PERMALINK),
                        "Maybe the address of another booking was copied.");
            } else if (PROFILE.matcher(booking.permalink()).matches()) {
                problems.warning(
                        "no-post-address",
                        "The address (" + booking.permalink() + ") is that of a profile, and no post is found by it.",
                        sheet.place(booking, BookingColumn.PERMALINK),
                        "Maybe open the post and copy its own address.");
            }
        }
        return problems.all();
    }

    /** Whether the name of another account stands in the address of a post, as on Instagram and TikTok. */
    private static boolean isOfAnother(Booking booking, AccountRef named) {
        Matcher post = POST.matcher(booking.permalink());
        if (!post.find()) {
            return false;
        }
        String handle = post.group(1) == null ? post.group(2) : post.group(1);
        String creator =
                booking.creator().substring(booking.creator().indexOf(':') + 1).replaceFirst("^@", "");
        return named.handle().replaceFirst("^@", "").equalsIgnoreCase(handle) && !handle.equalsIgnoreCase(creator);
    }

    /**
     * Bookings of creators whom no file brought.
     *
     * @param accounts all that are known
     * @param joins what creators.csv calls them
     */
    public static List<Problem> strangers(BookingsReader.Read sheet, List<AccountRef> accounts, Joins joins) {
        Problems problems = new Problems();
        AccountMap<Boolean> known = new AccountMap<>();
        Set<String> platforms = new TreeSet<>();
        Set<String> handles = new TreeSet<>();
        accounts.forEach(account -> {
            known.add(account, true);
            platforms.add(account.platform());
            handles.add(account.handle());
        });
        for (Booking booking : sheet.bookings()) {
            boolean isKnown = joins.knows(booking.creator())
                    || platforms.stream().anyMatch(platform -> known.last(booking.account(platform))
                            .isPresent());
            if (!isKnown) {
                problems.warning(
                        "unknown-creator",
                        "The creator (" + booking.creator() + ") of a booking is in none of the imported files.",
                        sheet.place(
                                booking, hasHandle(booking, accounts) ? BookingColumn.PLATFORM : BookingColumn.CREATOR),
                        strangerHint(booking, accounts, handles));
            }
        }
        return problems.all();
    }

    /** Whether somebody has the name, so that the platform is wrong. */
    private static boolean hasHandle(Booking booking, List<AccountRef> accounts) {
        return accounts.stream().anyMatch(account -> account.handle().equalsIgnoreCase(booking.creator()));
    }

    private static String strangerHint(Booking booking, List<AccountRef> accounts, Set<String> handles) {
        Optional<String> platform = accounts.stream()
                .filter(account -> account.handle().equalsIgnoreCase(booking.creator()))
                .map(AccountRef::platform)
                .sorted()
                .findFirst();
        return platform.isPresent()
                ? "Maybe the platform is " + platform.get() + "."
                : DidYouMean.hint(
                        booking.creator(), handles, "Maybe its files are not imported yet, or the handle is another.");
    }
}
