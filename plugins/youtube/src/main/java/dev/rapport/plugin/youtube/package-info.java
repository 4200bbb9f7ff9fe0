/** YouTube files: Data API, Analytics API, Studio, Takeout, yt-dlp, the web, and data sets. */
@NullMarked
package dev.rapport.plugin.youtube;

import org.jspecify.annotations.NullMarked;
