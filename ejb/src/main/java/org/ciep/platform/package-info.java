/** The shared kernel: what every feature stands on and that knows no feature. */
@NullMarked
package org.ciep.platform;

import org.jspecify.annotations.NullMarked;
