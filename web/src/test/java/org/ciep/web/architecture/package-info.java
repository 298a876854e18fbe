/** What the house's rules about the boundary are worth: each is checked. */
@NullMarked
package org.ciep.web.architecture;

import org.jspecify.annotations.NullMarked;
