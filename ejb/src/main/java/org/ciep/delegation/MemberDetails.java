package org.ciep.delegation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.ciep.person.IdentifiedPerson;
import org.ciep.person.IdentityDocumentKind;
import org.ciep.person.PersonName;
import org.ciep.person.Sex;
import org.jspecify.annotations.Nullable;

/** What a list says of a member; the same now and frozen in a revision. Never changed, only replaced. */
@Embeddable
class MemberDetails {

    private UUID personId;
    private UUID documentId;

    @Enumerated(EnumType.STRING)
    private DelegationRole role;

    private int roleRank;
    private @Nullable String familyNative;
    private @Nullable String givenNative;
    private @Nullable String familyLatin;
    private @Nullable String givenLatin;
    private @Nullable String mrzLine;
    private String sortName;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private LocalDate birthDate;
    private String nationality;

    @Enumerated(EnumType.STRING)
    private IdentityDocumentKind documentKind;

    private @Nullable LocalDate documentExpiresOn;
    private @Nullable String employer;
    private @Nullable String position;
    private @Nullable String phone;
    private @Nullable String email;
    private @Nullable String remark;

    protected MemberDetails() {}

    MemberDetails(CheckedMember checked, IdentifiedPerson person) {
        var entry = checked.entry();
        this.personId = person.personId();
        this.documentId = person.documentId();
        this.role = entry.role();
        this.roleRank = entry.role().ordinal();
        this.familyNative = checked.name().familyNative();
        this.givenNative = checked.name().givenNative();
        this.familyLatin = checked.name().familyLatin();
        this.givenLatin = checked.name().givenLatin();
        this.mrzLine = checked.name().mrzLine();
        this.sortName = checked.name().sorted();
        this.sex = entry.sex();
        this.birthDate = entry.birthDate();
        this.nationality = entry.nationality();
        this.documentKind = entry.documentKind();
        this.documentExpiresOn = entry.documentExpiresOn();
        this.employer = entry.employer();
        this.position = entry.position();
        this.phone = entry.phone();
        this.email = entry.email();
        this.remark = entry.remark();
    }

    UUID personId() {
        return personId;
    }

    UUID documentId() {
        return documentId;
    }

    DelegationRole role() {
        return role;
    }

    int roleRank() {
        return roleRank;
    }

    String sortName() {
        return sortName;
    }

    PersonName name() {
        return new PersonName(familyNative, givenNative, familyLatin, givenLatin, mrzLine);
    }

    /** As it would be typed, without the number. */
    MemberEntry entry() {
        return new MemberEntry(
                role,
                familyNative,
                givenNative,
                familyLatin,
                givenLatin,
                mrzLine,
                sex,
                birthDate,
                nationality,
                documentKind,
                null,
                documentExpiresOn,
                employer,
                position,
                phone,
                email,
                remark);
    }
}
