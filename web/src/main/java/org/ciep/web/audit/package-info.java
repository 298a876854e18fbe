/** The audit trail over HTTP. */
@NullMarked
package org.ciep.web.audit;

import org.jspecify.annotations.NullMarked;
