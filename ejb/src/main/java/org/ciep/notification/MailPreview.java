package org.ciep.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ciep.approval.CaseReader;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;
import org.jspecify.annotations.Nullable;

/** Shows administrators what a text would say of a real case, to themselves. Nothing is stored or sent. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class MailPreview {

    @Inject
    CaseReader cases;

    @Inject
    MailWriter writer;

    @Inject
    Caller caller;

    /**
     * The text with the values of a case in its places.
     *
     * @param caseReference the newest case of all if null
     * @throws org.ciep.platform.InvalidInput if a placeholder is none of this kind's
     * @throws org.ciep.approval.CaseNotFound if there is no such case
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public MailText of(MailKind kind, String language, MailText text, @Nullable String caseReference) {
        MailTemplates.requireKnown(kind, text);
        var matter = Matter.waiting(cases.outline(caseReference));
        return text.filled(writer.preview(kind, matter, caller.displayName(), language));
    }
}
