/** The import of members: what a list of them consists of, and how its rows are added to a delegation. */
@NullMarked
package org.ciep.delegation.imports;

import org.jspecify.annotations.NullMarked;
