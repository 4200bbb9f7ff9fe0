/** What everything behind the files speaks: campaign, sheets, decision, forecast, plan. */
@NullMarked
package dev.rapport.judged;

import org.jspecify.annotations.NullMarked;
