/** Tests of delegations and their members. */
@NullMarked
package org.ciep.delegation;

import org.jspecify.annotations.NullMarked;
