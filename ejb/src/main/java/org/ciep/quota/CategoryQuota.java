package org.ciep.quota;

import org.ciep.edition.Category;

/** A holder's places in one category. */
public record CategoryQuota(Category category, QuotaView quota) {}
