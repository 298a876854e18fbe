package org.ciep.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.ciep.identity.Roles;
import org.jspecify.annotations.Nullable;

/** Helps those who enter persons while they type. Stores nothing. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.DELEGATION_EDITOR, Roles.PARTNER_COORDINATOR})
public class EntryHelp {

    @Inject
    Clock clock;

    /** The Latin spelling proposed for a name in Chinese characters. */
    @RolesAllowed({Roles.DELEGATION_EDITOR, Roles.PARTNER_COORDINATOR})
    public PinyinProposal proposeLatin(@Nullable String familyNative, @Nullable String givenNative) {
        return PinyinProposal.of(familyNative, givenNative);
    }

    /** What is wrong or doubtful with a number, alone and beside the birth date and sex that were typed. */
    @RolesAllowed({Roles.DELEGATION_EDITOR, Roles.PARTNER_COORDINATOR})
    public DocumentCheck check(DocumentNumber number, @Nullable LocalDate birthDate, @Nullable Sex sex) {
        return number.check(LocalDate.now(clock)).against(birthDate, sex);
    }
}
