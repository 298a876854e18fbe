@NullMarked
package org.ciep.quota;

import org.jspecify.annotations.NullMarked;
