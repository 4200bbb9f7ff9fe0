/** What each edition may see of a run. The client's side has no field for what is the agency's own. */
@NullMarked
package dev.rapport.report.seen;

import org.jspecify.annotations.NullMarked;
