/** What each creator is asked for: one page a creator. */
@NullMarked
package dev.rapport.report.brief;

import org.jspecify.annotations.NullMarked;
