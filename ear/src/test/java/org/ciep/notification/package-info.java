/** What a test puts in the place of a protection of the outbox, to show what that is for. */
@NullMarked
package org.ciep.notification;

import org.jspecify.annotations.NullMarked;
