/** What a test puts in the place of the trail, to show what its place in the transaction is for. */
@NullMarked
package org.ciep.audit;

import org.jspecify.annotations.NullMarked;
