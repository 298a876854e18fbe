/** Quotas and their ledger over HTTP. */
@NullMarked
package org.ciep.web.quota;

import org.jspecify.annotations.NullMarked;
