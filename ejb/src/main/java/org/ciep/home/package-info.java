/** The home page: what waits for the caller, what ends soon, what happened to the caller's matters. */
@NullMarked
package org.ciep.home;

import org.jspecify.annotations.NullMarked;
