package org.ciep.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A person's one place at an edition. Read here only: places are taken and left by the statements of {@link EditionPlaces}. */
@Entity
@Immutable
@Table(name = "edition_place")
class EditionPlace {

    @Id
    private UUID id;

    private Integer edition;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private PlaceHolder.Kind holderKind;

    private UUID holderId;
    private String reference;
    private String owner;

    protected EditionPlace() {}

    UUID personId() {
        return personId;
    }

    /** Who gave it. */
    PlaceHolder holder() {
        return new PlaceHolder(edition, holderKind, holderId, reference, owner);
    }
}
