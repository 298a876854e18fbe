@NullMarked
package org.ciep.edition;

import org.jspecify.annotations.NullMarked;
