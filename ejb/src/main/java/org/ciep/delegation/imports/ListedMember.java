package org.ciep.delegation.imports;

import java.time.LocalDate;
import org.ciep.delegation.DelegationRole;
import org.ciep.person.IdentityDocumentKind;
import org.ciep.person.PersonName;
import org.ciep.person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * A member as a list for export shows it.
 *
 * @param documentNumber as the reader may see it, so usually masked
 */
public record ListedMember(
        DelegationRole role,
        PersonName name,
        Sex sex,
        LocalDate birthDate,
        String nationality,
        IdentityDocumentKind documentKind,
        String documentNumber,
        @Nullable String employer,
        @Nullable String position,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String remark) {}
