package org.ciep.partner.staff;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ciep.person.CheckedPerson;
import org.ciep.person.IdentifiedPerson;
import org.ciep.person.IdentityDocumentKind;
import org.ciep.person.PersonEntry;
import org.ciep.person.PersonFacts;
import org.ciep.person.PersonName;
import org.ciep.person.Sex;
import org.jspecify.annotations.Nullable;

/** What is known of the person. Never changed, only replaced. */
@Embeddable
class StaffDetails {

    private @Nullable UUID personId;
    private @Nullable UUID documentId;
    private @Nullable String familyNative;
    private @Nullable String givenNative;
    private @Nullable String familyLatin;
    private @Nullable String givenLatin;
    private @Nullable String mrzLine;
    private String sortName;

    @Enumerated(EnumType.STRING)
    private @Nullable Sex sex;

    private @Nullable LocalDate birthDate;
    private @Nullable String nationality;

    @Enumerated(EnumType.STRING)
    private @Nullable IdentityDocumentKind documentKind;

    private @Nullable LocalDate documentExpiresOn;
    private @Nullable String position;
    private @Nullable String phone;
    private @Nullable String email;

    protected StaffDetails() {}

    /** @param reached the entry's texts, tidied */
    StaffDetails(CheckedPerson checked, IdentifiedPerson person, StaffEntry reached) {
        var entry = checked.entry();
        this.personId = person.personId();
        this.documentId = person.documentId();
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
        this.position = reached.position();
        this.phone = reached.phone();
        this.email = reached.email();
    }

    /** Of somebody of whom nothing else is known yet. */
    StaffDetails(PersonName name, String email) {
        this.familyNative = name.familyNative();
        this.givenNative = name.givenNative();
        this.familyLatin = name.familyLatin();
        this.givenLatin = name.givenLatin();
        this.sortName = name.sorted();
        this.email = email;
    }

    /** Whether who it is and by which document is known; nothing but name and address can be asked of others. */
    boolean isComplete() {
        return documentId != null;
    }

    UUID personId() {
        return Objects.requireNonNull(personId);
    }

    UUID documentId() {
        return Objects.requireNonNull(documentId);
    }

    String sortName() {
        return sortName;
    }

    PersonName name() {
        return new PersonName(familyNative, givenNative, familyLatin, givenLatin, mrzLine);
    }

    /** As it would be typed, without the number. */
    PersonEntry person() {
        return new PersonEntry(
                familyNative,
                givenNative,
                familyLatin,
                givenLatin,
                mrzLine,
                Objects.requireNonNull(sex),
                Objects.requireNonNull(birthDate),
                Objects.requireNonNull(nationality),
                Objects.requireNonNull(documentKind),
                null,
                documentExpiresOn);
    }

    PersonFacts facts() {
        var known = person();
        return new PersonFacts(personId(), name(), known.sex(), known.birthDate(), known.nationality());
    }

    @Nullable
    String position() {
        return position;
    }

    @Nullable
    String phone() {
        return phone;
    }

    @Nullable
    String email() {
        return email;
    }
}
