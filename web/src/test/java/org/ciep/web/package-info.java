@NullMarked
package org.ciep.web;

import org.jspecify.annotations.NullMarked;
