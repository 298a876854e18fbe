package org.ciep.partner;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.ciep.approval.CaseKind;
import org.ciep.approval.SubjectFields;

/** What remarks on a partner organisation can be about. */
@Dependent
public class ApplicationRemarks implements SubjectFields {

    @Override
    public List<String> of(CaseKind kind) {
        return kind == CaseKind.PARTNER_ORGANISATION ? ApplicationFields.names() : List.of();
    }
}
