/** What the house's rules about the code's structure are worth: each is checked. */
@NullMarked
package org.ciep.architecture;

import org.jspecify.annotations.NullMarked;
