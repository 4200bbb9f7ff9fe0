package dev.rapport.plugin.youtube;

import java.util.List;

/** The columns of a table of videos, by the names under which people collect them. */
enum VideoField {
    ID("video_id", "videoid", "video id", "yt_video_id", "youtube_id", "shortcode", "id"),
    TITLE("title", "video_title", "videotitle", "video title", "snippet.title", "name"),
    CHANNEL_ID("channel_id", "channelid", "channel id", "snippet.channelid", "channel.id"),
    CHANNEL(
            "channel_title",
            "channeltitle",
            "channel title",
            "channel_name",
            "channelname",
            "channel name",
            "channel",
            "snippet.channeltitle",
            "uploader",
            "author",
            "creator",
            "creator_name"),
    PUBLISHED(
            "publishedat",
            "published_at",
            "publish_time",
            "publishtime",
            "publish_date",
            "publishdate",
            "published_date",
            "published date",
            "publish date",
            "published",
            "snippet.publishedat",
            "video_published_at",
            "upload_date",
            "uploaddate",
            "date_posted"),
    TRENDING("trending_date", "trendingdate", "trending date"),
    VIEWS(
            "view_count",
            "viewcount",
            "views",
            "view count",
            "video_views",
            "video_view_count",
            "total_views",
            "statistics.viewcount",
            "viewcountint"),
    LIKES(
            "like_count",
            "likecount",
            "likes",
            "like count",
            "video_likes",
            "likes_count",
            "statistics.likecount",
            "likecountint"),
    COMMENTS(
            "comment_count",
            "commentcount",
            "comment_total",
            "comments",
            "comment count",
            "comments_count",
            "commentscount",
            "commentcountint",
            "num_comments",
            "statistics.commentcount"),
    DURATION(
            "duration_seconds",
            "durationseconds",
            "duration_sec",
            "duration_secs",
            "length_seconds",
            "duration",
            "video_duration",
            "video_length",
            "contentdetails.duration"),
    DESCRIPTION("description", "video_description", "snippet.description", "text"),
    LANGUAGE("default_audio_language", "defaultaudiolanguage", "default_language", "defaultlanguage", "language"),
    SUBSCRIBERS(
            "channel_subscribers",
            "channel_subscriber_count",
            "subscriber_count",
            "subscribercount",
            "subscribers",
            "channel_subs",
            "numberofsubscribers"),
    HANDLE("channelusername", "handle_name", "youtuber", "channel_handle", "channelhandle"),
    CHANNEL_ADDRESS("channelurl", "channel_url", "inputchannelurl"),
    PAID("ispaidcontent", "is_sponsored", "has_paid_product_placement"),
    COMMENTS_OFF("comments_disabled", "commentsdisabled", "commentsturnedoff"),
    RATINGS_OFF("ratings_disabled", "ratingsdisabled"),
    FETCHED(
            "fetched_at",
            "scraped_at",
            "collected_at",
            "retrieved_at",
            "extracted_at",
            "snapshot_date",
            "snapshot_time",
            "snapshot_at",
            "collection_date",
            "crawl_date");

    private final List<String> names;

    VideoField(String... names) {
        this.names = List.of(names);
    }

    List<String> names() {
        return names;
    }

    boolean isIn(List<String> columns) {
        return names.stream().anyMatch(columns::contains);
    }
}
