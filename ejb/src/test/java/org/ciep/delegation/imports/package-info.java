@NullMarked
package org.ciep.delegation.imports;

import org.jspecify.annotations.NullMarked;
