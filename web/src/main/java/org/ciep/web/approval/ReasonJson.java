package org.ciep.web.approval;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ciep.approval.Reason;
import org.ciep.approval.ReasonCode;
import org.jspecify.annotations.Nullable;

/** Why a case was returned or rejected. */
public record ReasonJson(
        @NotNull ReasonCode code,
        @NotBlank @Size(max = 2000) String text) {

    /** Null stays null. */
    public static @Nullable ReasonJson of(@Nullable Reason reason) {
        return reason == null ? null : given(reason);
    }

    public static ReasonJson given(Reason reason) {
        return new ReasonJson(reason.code(), reason.text());
    }

    static @Nullable Reason reason(@Nullable ReasonJson json) {
        return json == null ? null : new Reason(json.code, json.text);
    }
}
