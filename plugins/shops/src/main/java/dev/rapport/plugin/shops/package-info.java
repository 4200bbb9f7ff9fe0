/** Orders, refunds and uses of codes from the exports of shops. */
@NullMarked
package dev.rapport.plugin.shops;

import org.jspecify.annotations.NullMarked;
