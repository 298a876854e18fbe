/** The platform as its callers meet it: over HTTP, with real tokens, against the archive that ships. */
@NullMarked
package org.ciep.it;

import org.jspecify.annotations.NullMarked;
