@NullMarked
package org.ciep.web.security;

import org.jspecify.annotations.NullMarked;
