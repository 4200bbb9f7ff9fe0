package dev.rapport.core.outcome;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Post;
import dev.rapport.judged.AccountMap;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.outcome.Booking;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the posts that were booked among those that were imported: by the address that somebody wrote down, else by code, tracked link or
 * tag in the caption, from a week before the planned day on. A post is that of one booking.
 */
final class PostMatching {

    private static final int DAYS_BEFORE = 7;

    private final Campaign campaign;
    private final List<Slot> slots = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final List<String> tags;
    private Optional<Until> until = Optional.empty();

    PostMatching(Campaign campaign, List<Booking> bookings) {
        this.campaign = campaign;
        this.tags = campaign.attribution().tags().isEmpty()
                ? List.of(campaign.brand().name())
                : campaign.attribution().tags();
        bookings.forEach(booking ->
                slots.add(new Slot(booking, booking.creator(), List.of(), Optional.empty(), Optional.empty(), "")));
    }

    /** Takes no post for the booked one that was not there yet. */
    void until(Until known) {
        until = Optional.of(known);
    }

    /** Takes the next creator of the workspace. */
    void take(Creator creator) {
        List<Integer> own = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            Booking booking = slots.get(i).booking();
            List<Account> accounts = Whose.accounts(creator, booking.creator(), booking.platform());
            if (slots.get(i).accounts().isEmpty() && !accounts.isEmpty()) {
                slots.set(i, new Slot(booking, creator.id(), accounts, Optional.empty(), Optional.empty(), ""));
                own.add(i);
            }
        }
        if (own.isEmpty()) {
            return;
        }
        own.sort(Comparator.comparing(i -> slots.get(i).booking().planned().orElse(LocalDate.MAX)));
        List<Post> posts = creator.accounts().stream()
                .map(AccountData::posts)
                .flatMap(List::stream)
                .filter(Post::isOriginal)
                .filter(post ->
                        until.filter(known -> known.isLater(post.time())).isEmpty())
                .toList();
        // The surest signs first, so that a weaker one never takes another booking's post.
        for (String by : List.of("permalink", "code", "link", "tag")) {
            for (int i : own) {
                if (slots.get(i).post().isEmpty()) {
                    find(slots.get(i), posts, by).ifPresent(found -> {
                        taken.add(found.account() + " " + found.id());
                        slots.set(i, slots.get(i).with(found, day(found), by));
                    });
                }
            }
        }
    }

    List<Slot> slots() {
        return List.copyOf(slots);
    }

    private Optional<Post> find(Slot slot, List<Post> posts, String by) {
        Comparator<Post> nearest = Comparator.comparing(post -> distance(slot, post));
        return posts.stream()
                .filter(post -> !taken.contains(post.account() + " " + post.id()))
                .filter(post ->
                        slot.accounts().stream().anyMatch(account -> AccountMap.isSame(account.ref(), post.account())))
                .filter(post -> by.equals("permalink") || isInTime(slot, post))
                .filter(post -> shows(slot.booking(), post, by))
                .min(nearest.thenComparing(Post::id));
    }

    private boolean isInTime(Slot slot, Post post) {
        Optional<LocalDate> from = slot.booking().planned().or(campaign::from).map(day -> day.minusDays(DAYS_BEFORE));
        Optional<LocalDate> day = day(post);
        return day.isPresent() && (from.isEmpty() || !day.get().isBefore(from.get()));
    }

    private long distance(Slot slot, Post post) {
        Optional<LocalDate> planned = slot.booking().planned();
        Optional<LocalDate> day = day(post);
        return planned.isPresent() && day.isPresent()
                ? Math.abs(planned.get().toEpochDay() - day.get().toEpochDay())
                : Long.MAX_VALUE;
    }

    private Optional<LocalDate> day(Post post) {
        return post.time().in(campaign.zone()).map(time -> LocalDate.ofInstant(time, campaign.zone()));
    }

    private boolean shows(Booking booking, Post post, String by) {
        String caption = folded(post.caption() + " " + String.join(" ", post.hashtags()));
        return switch (by) {
            case "permalink" ->
                !booking.permalink().isEmpty() && Addresses.isSame(booking.permalink(), post.permalink());
            case "code" -> booking.codes().stream().anyMatch(code -> hasWord(caption, folded(code)));
            case "link" -> !booking.link().isEmpty() && caption.contains(folded(Addresses.bare(booking.link())));
            default -> tags.stream().anyMatch(tag -> isTagged(caption, folded(tag)));
        };
    }

    private static boolean isTagged(String caption, String tag) {
        String bare = tag.replaceFirst("^[#@]", "");
        return !bare.isEmpty() && (hasWord(caption, bare) || hasWord(caption, bare.replaceAll("[^\\p{L}\\p{N}]", "")));
    }

    private static boolean hasWord(String text, String word) {
        return !word.isEmpty()
                && Pattern.compile("(?<![\\p{L}\\p{N}_])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}_])")
                        .matcher(text)
                        .find();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
