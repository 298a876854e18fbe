/** Who calls: roles, unit, organisation, and on whose behalf; and who else holds which role. */
@NullMarked
@CheckHQL
package org.ciep.identity;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;
