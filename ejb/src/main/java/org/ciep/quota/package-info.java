/**
 * Quotas: how many places a delegating unit or a partner organisation has in a category, and the ledger of who holds them. It knows
 * what holds places by kind, id and reference only.
 *
 * <p>A feature reserves, books and releases places through {@link org.ciep.quota.QuotaLedger}, in the transaction of what it does.
 */
@NullMarked
@CheckHQL
package org.ciep.quota;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;
