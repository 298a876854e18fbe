/** What a test puts in the place of a protection of the shared kernel, to show what that is for. */
@NullMarked
package org.ciep.platform;

import org.jspecify.annotations.NullMarked;
