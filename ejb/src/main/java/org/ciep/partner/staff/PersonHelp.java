package org.ciep.partner.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.ciep.person.DocumentCheck;
import org.ciep.person.DocumentNumber;
import org.ciep.person.PinyinProposal;
import org.ciep.person.Sex;
import org.jspecify.annotations.Nullable;

/** Helps whoever holds a link while they type. Stores nothing. */
@Stateless
@PermitAll
public class PersonHelp {

    @Inject
    PersonLinks links;

    @Inject
    Clock clock;

    /** The Latin spelling proposed for a name in Chinese characters. */
    @PermitAll
    public PinyinProposal proposeLatin(@Nullable String secret, @Nullable String family, @Nullable String given) {
        links.require(secret);
        return PinyinProposal.of(family, given);
    }

    /** What is wrong or doubtful with a number, alone and beside the birth date and sex that were typed. */
    @PermitAll
    public DocumentCheck check(
            @Nullable String secret, DocumentNumber number, @Nullable LocalDate birthDate, @Nullable Sex sex) {
        links.require(secret);
        return number.check(LocalDate.now(clock)).against(birthDate, sex);
    }
}
