package org.ciep.delegation.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Locale;
import org.ciep.identity.Roles;
import org.ciep.imports.TemplateWorkbook;

/** Empty workbooks to fill in. */
@Stateless
@RolesAllowed({Roles.DELEGATION_EDITOR, Roles.PARTNER_COORDINATOR})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportTemplates {

    /** The workbook for a list of members; headings and explanations in the reader's language. */
    @RolesAllowed({Roles.DELEGATION_EDITOR, Roles.PARTNER_COORDINATOR})
    public byte[] membersTemplate(Locale language) {
        return TemplateWorkbook.write(MemberForm.INSTANCE, language);
    }
}
