package org.ciep.person;

import java.util.UUID;
import org.ciep.identity.CallerIdentity;
import org.ciep.identity.Roles;
import org.ciep.identity.UnitScope;

/**
 * What gives a person a place at an edition.
 *
 * @param edition the edition's number
 * @param id of the delegation or staff accreditation
 * @param reference what people call it, such as {@code 20-CN-GD} or {@code 20-T-0012}
 * @param owner code of the delegating unit or partner organisation
 */
public record PlaceHolder(Integer edition, Kind kind, UUID id, String reference, String owner) {

    /** Sorts of holders. Names are stored. */
    public enum Kind {
        DELEGATION,
        STAFF_ACCREDITATION
    }

    /** Whether the caller may know of it. */
    boolean isVisibleTo(CallerIdentity caller) {
        return switch (kind) {
            case DELEGATION -> UnitScope.of(caller).covers(owner);
            case STAFF_ACCREDITATION ->
                UnitScope.of(caller).everywhere()
                        || caller.roles().contains(Roles.HOST_REVIEWER)
                        || owner.equals(caller.organisation());
        };
    }
}
