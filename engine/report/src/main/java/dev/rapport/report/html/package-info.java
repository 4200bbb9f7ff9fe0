/** The self-contained page. */
@NullMarked
package dev.rapport.report.html;

import org.jspecify.annotations.NullMarked;
