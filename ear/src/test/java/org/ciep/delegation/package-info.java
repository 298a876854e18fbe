/** What tests put in the place of protections of delegations, to show what these are for. */
@NullMarked
package org.ciep.delegation;

import org.jspecify.annotations.NullMarked;
