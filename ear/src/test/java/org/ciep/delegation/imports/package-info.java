/** What a test puts in the place of a part of the import, to show what its one transaction is for. */
@NullMarked
package org.ciep.delegation.imports;

import org.jspecify.annotations.NullMarked;
