@NullMarked
package org.ciep.imports;

import org.jspecify.annotations.NullMarked;
