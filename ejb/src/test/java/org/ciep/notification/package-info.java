@NullMarked
package org.ciep.notification;

import org.jspecify.annotations.NullMarked;
