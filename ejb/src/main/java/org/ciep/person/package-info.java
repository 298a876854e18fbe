/** Persons: their names in three spellings, their identity documents, and how the same person is found again. */
@NullMarked
package org.ciep.person;

import org.jspecify.annotations.NullMarked;
