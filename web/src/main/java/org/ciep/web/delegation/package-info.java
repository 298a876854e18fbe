/** Delegations and their members over HTTP. */
@NullMarked
package org.ciep.web.delegation;

import org.jspecify.annotations.NullMarked;
