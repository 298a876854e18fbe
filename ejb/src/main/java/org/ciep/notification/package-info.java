/**
 * Notifications: who is told that a case waits or was decided. The feature listens to the events of approval, in the transaction of
 * what happened: nothing is told that was rolled back, and nothing that happened stays untold.
 */
@NullMarked
@CheckHQL
package org.ciep.notification;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;
