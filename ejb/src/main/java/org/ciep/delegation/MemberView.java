package org.ciep.delegation;

import java.util.List;
import java.util.UUID;
import org.ciep.platform.InvalidInput.Violation;

/**
 * A member to look at.
 *
 * @param version of the member; of a frozen one, the version that was frozen
 * @param entry what the list says, without the document's number
 * @param documentNumberMasked for example {@code 110105********002X}; empty once the number is erased
 * @param warnings doubts of the checks that do not block
 * @param editable whether the caller may change it now
 */
public record MemberView(
        UUID id,
        Long version,
        MemberEntry entry,
        String documentNumberMasked,
        List<Violation> warnings,
        Boolean editable) {

    public MemberView {
        warnings = List.copyOf(warnings);
    }
}
