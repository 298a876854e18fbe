@NullMarked
package org.ciep.web.problem;

import org.jspecify.annotations.NullMarked;
