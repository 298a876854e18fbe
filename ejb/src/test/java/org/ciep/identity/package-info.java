@NullMarked
package org.ciep.identity;

import org.jspecify.annotations.NullMarked;
