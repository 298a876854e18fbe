/** Accounts of coordinators: what the platform orders in the realm for an organisation, and how far that is. */
@NullMarked
@CheckHQL
package org.ciep.account;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;
