package org.ciep.web.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ciep.delegation.MemberView;
import org.ciep.web.problem.ProblemJson.ViolationJson;
import org.jspecify.annotations.Nullable;

/** A member of a list; the document's number only masked. */
public record MemberJson(
        UUID id,
        long version,
        String role,
        @Nullable String familyNative,
        @Nullable String givenNative,
        @Nullable String familyLatin,
        @Nullable String givenLatin,
        @Nullable String mrzLine,
        String sex,
        LocalDate birthDate,
        String nationality,
        String documentKind,
        String documentNumberMasked,
        @Nullable LocalDate documentExpiresOn,
        @Nullable String employer,
        @Nullable String position,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String remark,
        List<ViolationJson> warnings,
        boolean editable) {

    static MemberJson of(MemberView member) {
        var entry = member.entry();
        return new MemberJson(
                member.id(),
                member.version(),
                entry.role().name(),
                entry.familyNative(),
                entry.givenNative(),
                entry.familyLatin(),
                entry.givenLatin(),
                entry.mrzLine(),
                entry.sex().name(),
                entry.birthDate(),
                entry.nationality(),
                entry.documentKind().name(),
                member.documentNumberMasked(),
                entry.documentExpiresOn(),
                entry.employer(),
                entry.position(),
                entry.phone(),
                entry.email(),
                entry.remark(),
                member.warnings().stream().map(ViolationJson::of).toList(),
                member.editable());
    }
}
