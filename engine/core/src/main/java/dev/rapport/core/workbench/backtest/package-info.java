/** Does a higher score mean a better result? */
@NullMarked
package dev.rapport.core.workbench.backtest;

import org.jspecify.annotations.NullMarked;
