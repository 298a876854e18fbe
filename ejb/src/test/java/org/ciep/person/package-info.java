@NullMarked
package org.ciep.person;

import org.jspecify.annotations.NullMarked;
