package org.ciep.web.delegation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a delegation is withdrawn. */
public record WithdrawalJson(@NotBlank @Size(max = 1000) String reason) {}
