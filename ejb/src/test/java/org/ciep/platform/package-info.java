@NullMarked
package org.ciep.platform;

import org.jspecify.annotations.NullMarked;
