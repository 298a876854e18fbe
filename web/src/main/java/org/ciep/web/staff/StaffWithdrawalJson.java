package org.ciep.web.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an accreditation is taken back. */
public record StaffWithdrawalJson(
        @NotBlank @Size(max = 1000) String reason) {}
