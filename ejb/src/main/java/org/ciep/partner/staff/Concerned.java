package org.ciep.partner.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ciep.approval.DecisionRefused;
import org.ciep.approval.WhyNot;
import org.ciep.identity.Caller;
import org.ciep.identity.OfficialDirectory;
import org.ciep.person.PersonName;
import org.jspecify.annotations.Nullable;

/** Who worked on an accreditation, and the accounts of the person, who would benefit: none of them decides (rule 1). */
@Dependent
class Concerned {

    @Inject
    OfficialDirectory directory;

    @Inject
    Caller caller;

    /** @throws DecisionRefused if the caller is one of them */
    void refuseCaller(StaffAccreditation staff) {
        if (by(staff).contains(caller.username())) {
            throw new DecisionRefused(WhyNot.DECIDED_BY_CONTRIBUTOR);
        }
    }

    /** Their user names. */
    Set<String> by(StaffAccreditation staff) {
        var concerned = new HashSet<>(staff.contributors());
        concerned.addAll(directory.accountsOf(
                staff.organisationCode(),
                written(staff.details().name()),
                addresses(staff.details().email())));
        return concerned;
    }

    private static Set<String> written(PersonName name) {
        return Stream.of(name.displayedNative(), name.displayedLatin())
                .filter(text -> !text.isBlank())
                .collect(Collectors.toSet());
    }

    private static Set<String> addresses(@Nullable String email) {
        return email == null ? Set.of() : Set.of(email);
    }
}
