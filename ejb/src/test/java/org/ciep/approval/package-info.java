/** Tests of approval. */
@NullMarked
package org.ciep.approval;

import org.jspecify.annotations.NullMarked;
