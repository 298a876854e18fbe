/** Imports: a list of persons from a workbook or CSV file, checked row by row before anything is stored, whatever it is for. */
@NullMarked
@CheckHQL
package org.ciep.imports;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;
