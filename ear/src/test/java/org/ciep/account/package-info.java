/** What tests put in the place of protections, to show what these are for. */
@NullMarked
package org.ciep.account;

import org.jspecify.annotations.NullMarked;
