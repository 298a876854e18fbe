/** The running world: database, sign-on, server and browser, for tests and for the demonstration. */
@NullMarked
package org.ciep.world;

import org.jspecify.annotations.NullMarked;
