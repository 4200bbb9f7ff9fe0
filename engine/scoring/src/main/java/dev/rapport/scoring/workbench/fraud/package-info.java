/** Fraud of known kinds put into real accounts, so that one can see whether rules find it. */
@NullMarked
package dev.rapport.scoring.workbench.fraud;

import org.jspecify.annotations.NullMarked;
