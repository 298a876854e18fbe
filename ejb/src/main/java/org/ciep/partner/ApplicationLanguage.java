package org.ciep.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.ciep.approval.CaseKind;
import org.ciep.approval.SubjectLanguage;

/** What an applicant reads: the language of the link through which the application was submitted, as of all mails to the contact. */
@Dependent
class ApplicationLanguage implements SubjectLanguage {

    @Inject
    PartnerQueries queries;

    @Override
    public Optional<String> of(CaseKind kind, UUID subjectId) {
        return kind == CaseKind.PARTNER_ORGANISATION ? queries.languageOf(subjectId) : Optional.empty();
    }
}
