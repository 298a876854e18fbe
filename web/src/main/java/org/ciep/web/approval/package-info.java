/** Cases and decisions over HTTP. */
@NullMarked
package org.ciep.web.approval;

import org.jspecify.annotations.NullMarked;
