package org.ciep.web.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ciep.approval.NewRevocation;
import org.ciep.approval.Reason;
import org.jspecify.annotations.Nullable;

/** Why a case's last decision is revoked, on the revision and the case version that the official saw. */
public record NewRevocationJson(
        @NotNull @Min(1) Integer revision,
        @NotNull Long version,
        @NotNull @Valid ReasonJson reason,
        @Size(min = 1, max = 100) @Nullable String onBehalfOf) {

    NewRevocation revocation() {
        return new NewRevocation(revision, version, new Reason(reason.code(), reason.text()), onBehalfOf);
    }
}
