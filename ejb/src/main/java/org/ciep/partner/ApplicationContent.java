package org.ciep.partner;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant has filled in; tidy, but not yet complete.
 *
 * @param booths how many
 * @param area in square metres
 */
record ApplicationContent(
        OrganisationDetails details,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable Integer booths,
        @Nullable BigDecimal area) {}
