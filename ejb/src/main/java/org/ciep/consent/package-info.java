/** Consent: to what somebody agreed, in which version and language of the text, and what was taken back. */
@NullMarked
@CheckHQL
package org.ciep.consent;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;
