package org.ciep.partner;

import java.util.Set;
import java.util.function.Supplier;
import org.ciep.identity.ActingAs;
import org.ciep.identity.CallerIdentity;

/** Whoever holds a link to an application: no account, no roles; in the trail, the application's reference stands for the person. */
final class Applicant {

    private Applicant() {}

    static CallerIdentity of(String reference) {
        return new CallerIdentity("applicant-" + reference, reference, Set.of(), null, null);
    }

    static <T> T act(String reference, Supplier<T> work) {
        return ActingAs.call(of(reference), work);
    }
}
