/** What unpacks is counted while it does, so that a small file cannot fill the machine, whoever opens it. */
@NullMarked
package dev.rapport.written.container;

import org.jspecify.annotations.NullMarked;
