/** Clicks and sales from web analytics, lists of links and managers of ads. */
@NullMarked
package dev.rapport.plugin.analytics;

import org.jspecify.annotations.NullMarked;
