/** What creators made, and where it may be used today. */
@NullMarked
package dev.rapport.report.ugc;

import org.jspecify.annotations.NullMarked;
