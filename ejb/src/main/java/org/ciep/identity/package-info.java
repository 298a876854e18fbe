/** Who calls: roles, unit, organisation, and on whose behalf. */
@NullMarked
package org.ciep.identity;

import org.jspecify.annotations.NullMarked;
