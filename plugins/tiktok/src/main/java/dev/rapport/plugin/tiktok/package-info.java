/** Reads what TikTok and the tools around it give out. */
@NullMarked
package dev.rapport.plugin.tiktok;

import org.jspecify.annotations.NullMarked;
