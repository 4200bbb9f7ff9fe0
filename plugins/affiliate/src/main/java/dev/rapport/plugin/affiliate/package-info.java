/** Conversions from the reports of affiliate networks. */
@NullMarked
package dev.rapport.plugin.affiliate;

import org.jspecify.annotations.NullMarked;
