/** Documents over HTTP, for every feature that has some. */
@NullMarked
package org.ciep.web.document;

import org.jspecify.annotations.NullMarked;
