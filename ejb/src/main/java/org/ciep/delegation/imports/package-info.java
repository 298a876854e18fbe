/** Import: a list of members from a workbook or CSV file, checked row by row before anything is stored. */
@NullMarked
@CheckHQL
package org.ciep.delegation.imports;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;
