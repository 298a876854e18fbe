@NullMarked
package org.ciep.web.document;

import org.jspecify.annotations.NullMarked;
