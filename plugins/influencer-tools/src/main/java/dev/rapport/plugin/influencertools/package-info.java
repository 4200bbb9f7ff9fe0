/** Files of influencer tools, on accounts of any platform: HypeAuditor, Modash, InsightIQ, Phyllo. */
@NullMarked
package dev.rapport.plugin.influencertools;

import org.jspecify.annotations.NullMarked;
