package dev.rapport.plugin.tiktok;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonFile;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Download your data" as JSON, in the three layouts of 2024 to 2026, whole or split by its owner. */
final class OwnExport implements Family {

    private static final String FORMAT = "own-export";

    /** Sections are opened, so that a watch history of a hundred thousand videos is passed over one by one. */
    private static final Set<String> WRAPPERS = Set.of(
            "data",
            "result",
            "Post",
            "Posts",
            "Video",
            "Videos",
            "VideoList",
            "Activity",
            "Your Activity",
            "Watch History",
            "Video Browsing History",
            "Like List",
            "ItemFavoriteList",
            "Likes and Favorites",
            "Favorite Videos",
            "FavoriteVideoList",
            "Follower",
            "Follower List",
            "FansList",
            "Comment",
            "Comments",
            "CommentsList");

    /** Where the export was split by its owner, a section stands at the root of its file. */
    private static final String[] SECTIONS = {
        "Posts/VideoList",
        "Videos/VideoList",
        "Follower/FansList",
        "Follower List/FansList",
        "Following/Following",
        "Comments/CommentsList",
        "Watch History/VideoList",
        "Video Browsing History/VideoList",
        "Like List/ItemFavoriteList",
        "Likes and Favorites/Like List",
        "Likes and Favorites/Favorite Videos",
        "Likes and Favorites/Favorite Sounds",
        "Likes and Favorites/Favorite Effects",
        "Likes and Favorites/Favorite Collection",
        "Likes and Favorites/Favorite HashTags",
        "Your Activity/Login History",
        "Your Activity/Share History",
        "Your Activity/Searches",
        "Your Activity/Status",
        "Ads and data/Off TikTok Activity",
        "Income+ Wallet Transactions/Coin Purchase History",
        "App Settings/Block List",
        "Comment/Comments",
        "Favorite Videos/FavoriteVideoList",
        "Favorite Sounds/FavoriteSoundList",
        "Favorite Collection/FavoriteCollectionList",
        "Direct Messages/ChatHistory",
        "Login History/LoginHistoryList",
        "Coin Purchase History/CoinPurchaseHistoryList",
        "Go Live History/GoLiveList",
        "Location Reviews/ReviewsList",
        "Product Browsing History/ProductBrowsingHistories",
        "TikTok Shop/Order History",
        "TikTok Shop/Shopping Cart List"
    };

    private static final Set<String> PROFILES = Set.of("Profile", "Profile And Settings");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "TikTok's own export (Download your data)",
                PROFILE,
                FOLLOWERS,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                PARTNERSHIP));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean fits = Claims.any(head, Set.of("data", "result"), OwnExport::isExport);
        return Claims.when(fits, Claim.exact(FORMAT));
    }

    private static boolean isExport(JsonNode n) {
        return Json.hasAny(n, "Post/Posts/VideoList", "Video/Videos/VideoList", "Direct Message/Direct Messages")
                || Json.hasAny(n, "Profile/Profile Info/ProfileMap", "Profile And Settings/Profile Info/ProfileMap")
                || Json.hasAny(n, "Profile/Profile Information/ProfileMap", "Comment/Comments/CommentsList")
                || Json.hasAny(n, "App Settings/Settings/SettingsMap", "Tiktok Live/Go Live History")
                || Json.hasAny(
                        n, "Activity/Follower List", "Activity/Video Browsing History", "Activity/Favorite Videos")
                || Json.hasAny(n, "Activity/Favorite Effects", "Activity/Like List", "Activity/Login History")
                || Json.hasAny(n, "Your Activity/Follower", "Your Activity/Watch History", "Your Activity/Hashtag")
                || Json.hasAny(n, SECTIONS);
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        OwnProfile profile = new OwnProfile(reading);
        OwnCarousel carousel = new OwnCarousel();
        long[] videos = {0};
        JsonFile.each(file, WRAPPERS, TiktokFields.READ, reading, record -> {
            if (isOwnVideo(record.place())) {
                if (record.isComplete()) {
                    videos[0]++;
                    OwnVideo.read(record, carousel, reading);
                }
            } else if (record.place().contains("/FansList/")) {
                profile.fan();
            } else {
                profile(record, profile);
            }
        });
        profile.finish();
        if (!profile.isKnown() && videos[0] == 0) {
            Told.figureNotKept(
                    reading,
                    "This part of the export has neither posts nor a profile; what a person watched, liked or wrote is not"
                            + " kept. Maybe import the part Post, too.");
        }
    }

    private static void profile(JsonRecord record, OwnProfile profile) {
        for (String section : PROFILES) {
            JsonNode info = Json.first(
                    record.node(), section + "/Profile Info/ProfileMap", section + "/Profile Information/ProfileMap");
            if (info.isObject()) {
                profile.take(record.part(info, section + "/Profile Info/ProfileMap"));
            }
        }
        profile.settings(Json.first(
                record.node(),
                "Profile And Settings/Settings/SettingsMap",
                "App Settings/Settings/SettingsMap",
                "Settings/SettingsMap"));
    }

    /** Only these lists are of the owner; the same key stands in the history of what a person watched. */
    private static boolean isOwnVideo(String place) {
        return place.contains("/Posts/VideoList/") || place.contains("/Videos/VideoList/");
    }
}
