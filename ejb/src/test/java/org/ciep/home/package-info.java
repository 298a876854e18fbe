@NullMarked
package org.ciep.home;

import org.jspecify.annotations.NullMarked;
