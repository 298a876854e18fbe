/** Partner organisations over HTTP: the applicant's pages, which need no account, and the officials'. */
@NullMarked
package org.ciep.web.partner;

import org.jspecify.annotations.NullMarked;
