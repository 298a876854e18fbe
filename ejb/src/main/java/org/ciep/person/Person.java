package org.ciep.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A human being, kept across editions. Nothing but the documents is known until a list with the person is approved. */
@Entity
class Person {

    @Id
    private UUID id;

    private @Nullable String familyNative;
    private @Nullable String givenNative;
    private @Nullable String familyLatin;
    private @Nullable String givenLatin;
    private @Nullable String mrzLine;

    @Enumerated(EnumType.STRING)
    private @Nullable Sex sex;

    private @Nullable LocalDate birthDate;
    private @Nullable String nationality;

    @Version
    private long version;

    protected Person() {}

    UUID id() {
        return id;
    }

    /** Takes over what an approved list says. */
    void takeOver(PersonFacts facts) {
        var name = facts.name();
        familyNative = name.familyNative();
        givenNative = name.givenNative();
        familyLatin = name.familyLatin();
        givenLatin = name.givenLatin();
        mrzLine = name.mrzLine();
        sex = facts.sex();
        birthDate = facts.birthDate();
        nationality = facts.nationality();
    }
}
