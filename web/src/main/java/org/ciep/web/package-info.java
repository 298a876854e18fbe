/** The REST boundary: translates between HTTP and the use cases. */
@NullMarked
package org.ciep.web;

import org.jspecify.annotations.NullMarked;
