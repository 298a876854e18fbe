/** Uploads, the hostile ones above all. */
@NullMarked
package org.ciep.document;

import org.jspecify.annotations.NullMarked;
