package org.ciep.person;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A feature whose lists give persons a place at an edition, beside {@link EditionPlaces}. Every bean of this type is asked. */
public interface PlaceListing {

    /** What gives one of these persons a place; the persons are locked, so that the answer stays right until the transaction ends. */
    List<PlaceHolder> holders(int edition, Collection<UUID> persons);
}
