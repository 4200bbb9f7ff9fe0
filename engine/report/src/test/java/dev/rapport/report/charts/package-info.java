@NullMarked
package dev.rapport.report.charts;

import org.jspecify.annotations.NullMarked;
