/** Does a higher score mean a better result? */
@NullMarked
package dev.rapport.scoring.workbench.backtest;

import org.jspecify.annotations.NullMarked;
