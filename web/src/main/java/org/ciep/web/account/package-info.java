/** Orders for coordinators' accounts, over HTTP. */
@NullMarked
package org.ciep.web.account;

import org.jspecify.annotations.NullMarked;
