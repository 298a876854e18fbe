package org.ciep.delegation;

import java.util.UUID;
import org.ciep.audit.AuditObject;

/** A member who gave an identity document, in the list as it is or as it was submitted. */
record NamingMember(String reference, Integer edition, String unitCode, UUID memberId) {

    AuditObject auditObject() {
        return AuditObject.delegation(reference, edition, unitCode).part(AuditObject.Kind.MEMBER, memberId.toString());
    }
}
