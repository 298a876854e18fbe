@NullMarked
package org.ciep.audit;

import org.jspecify.annotations.NullMarked;
