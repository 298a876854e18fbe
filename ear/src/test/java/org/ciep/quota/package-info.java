/** What takes the place of classes of the archive, so that a test shows what they protect from. */
@NullMarked
package org.ciep.quota;

import org.jspecify.annotations.NullMarked;
