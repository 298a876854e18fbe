/** What the caller was told, over HTTP. */
@NullMarked
package org.ciep.web.notification;

import org.jspecify.annotations.NullMarked;
