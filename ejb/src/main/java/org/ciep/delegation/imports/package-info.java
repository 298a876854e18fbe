/** Import: a list of members from a workbook or CSV file, checked row by row before anything is stored. */
@NullMarked
package org.ciep.delegation.imports;

import org.jspecify.annotations.NullMarked;
