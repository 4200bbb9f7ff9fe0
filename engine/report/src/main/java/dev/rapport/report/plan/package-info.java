/** Where the money goes and what it is expected to bring. */
@NullMarked
package dev.rapport.report.plan;

import org.jspecify.annotations.NullMarked;
