package org.ciep.delegation.imports;

import org.ciep.delegation.MemberEntry;

/** Members that were read from a list, as they would be typed. */
final class Entries {

    private Entries() {}

    static MemberEntry of(ReadMember member) {
        var name = member.name();
        return new MemberEntry(
                member.role(),
                name.familyNative(),
                name.givenNative(),
                name.familyLatin(),
                name.givenLatin(),
                name.mrzLine(),
                member.sex(),
                member.birthDate(),
                member.nationality(),
                member.document().kind(),
                member.document().value(),
                null,
                member.employer(),
                member.position(),
                member.phone(),
                member.email(),
                member.remark());
    }
}
