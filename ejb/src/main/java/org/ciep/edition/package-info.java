/** Editions of the conference with their windows, the delegating units, categories and zones, and the calendar of working days. */
@NullMarked
@CheckHQL
package org.ciep.edition;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;
