@NullMarked
package org.ciep.partner;

import org.jspecify.annotations.NullMarked;
