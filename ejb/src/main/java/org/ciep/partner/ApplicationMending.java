package org.ciep.partner;

import java.util.List;
import java.util.Objects;
import org.ciep.approval.CaseProgress;
import org.jspecify.annotations.Nullable;

/** What of an application is open: all of a draft; after a return what the remarks are about, or all where they name no field. */
record ApplicationMending(List<String> fields) {

    static ApplicationMending of(OrganisationStatus status, @Nullable CaseProgress progress) {
        if (!status.isEditable()) {
            return new ApplicationMending(List.of());
        }
        var lastReturn = progress == null ? null : progress.lastReturn();
        var remarked = status == OrganisationStatus.DRAFT || lastReturn == null
                ? List.<String>of()
                : lastReturn.remarks().stream()
                        .map(remark -> remark.field())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return new ApplicationMending(remarked.isEmpty() ? ApplicationFields.names() : remarked);
    }

    /** @throws FieldNotRemarked if other fields would be changed */
    void require(List<String> changed) {
        if (!fields.containsAll(changed)) {
            throw new FieldNotRemarked();
        }
    }
}
