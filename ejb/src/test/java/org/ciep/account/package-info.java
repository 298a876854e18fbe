/** Tests of orders for accounts. */
@NullMarked
package org.ciep.account;

import org.jspecify.annotations.NullMarked;
