package org.ciep.delegation;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.ciep.approval.CaseKind;
import org.ciep.approval.SubjectFields;

/** Whatever is about a delegation has the fields of its members. */
@Dependent
public class DelegationFields implements SubjectFields {

    @Override
    public List<String> of(CaseKind kind) {
        return switch (kind) {
            case DELEGATION, AMENDMENT, LATE_REQUEST -> MemberFields.names();
            case PARTNER_ORGANISATION, STAFF_ACCREDITATION, QUOTA_TRANSFER, SUSPENSION -> List.of();
        };
    }
}
