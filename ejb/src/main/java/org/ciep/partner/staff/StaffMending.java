package org.ciep.partner.staff;

import java.util.List;
import java.util.Objects;
import org.ciep.approval.CaseProgress;
import org.ciep.approval.Remark;
import org.ciep.partner.FieldNotRemarked;
import org.jspecify.annotations.Nullable;

/** What of an accreditation is open: all of a draft; after a return what the remarks are about, or all where they name no field. */
record StaffMending(List<String> fields) {

    static StaffMending of(StaffAccreditation staff, @Nullable CaseProgress progress) {
        if (!staff.status().isEditable()) {
            return new StaffMending(List.of());
        }
        var lastReturn = progress == null ? null : progress.lastReturn();
        return staff.status() == StaffStatus.DRAFT || lastReturn == null
                ? new StaffMending(StaffFields.names())
                : after(lastReturn.remarks());
    }

    /** A remark about the person as a whole opens all, and so do remarks that are about nothing in particular. */
    static StaffMending after(List<Remark> remarks) {
        boolean all = remarks.stream().anyMatch(remark -> remark.part() != null && field(remark) == null);
        var named = remarks.stream()
                .map(StaffMending::field)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new StaffMending(all || named.isEmpty() ? StaffFields.names() : named);
    }

    private static @Nullable String field(Remark remark) {
        var field = remark.field();
        return field == null || field.isBlank() ? null : field;
    }

    /** @throws FieldNotRemarked if other fields would be changed */
    void require(List<String> changed) {
        if (!fields.containsAll(changed)) {
            throw new FieldNotRemarked();
        }
    }
}
