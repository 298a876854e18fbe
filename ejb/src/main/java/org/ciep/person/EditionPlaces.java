package org.ciep.person;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ciep.identity.Caller;

/**
 * One person has one place at an edition, in whatever delegation or partner organisation; the database decides who was first: by
 * its key among those that are taken here, and by locks on the persons against lists of other features. The calling feature has checked
 * what the caller may do.
 */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class EditionPlaces {

    // In one order, so that two lists with the same persons wait for each other instead of blocking each other
    private static final String TAKE = """
            insert into edition_place (id, edition, person_id, holder_kind, holder_id, reference, owner, taken_at)
            select gen_random_uuid(), :edition, p.id, :kind, :holder, :reference, :owner, :at
            from unnest(cast(:persons as uuid[])) as p (id) order by p.id
            on conflict on constraint edition_place_person_uk do nothing""";

    private static final String LEAVE = """
            delete from edition_place where holder_kind = :kind and holder_id = any (cast(:holders as uuid[]))""";

    @Inject
    EntityManager entityManager;

    @Inject
    PersonQueries queries;

    @Inject
    PersonLocks locks;

    @Inject
    @Any
    Instance<PlaceListing> listings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Gives these persons a place, and no others that had one by the same holder.
     *
     * @throws PersonHasPlace if somebody has another one
     */
    @PermitAll
    public void take(PlaceHolder holder, Collection<UUID> persons) {
        entityManager.flush();
        requireUnlisted(holder.edition(), persons);
        entityManager
                .createNativeQuery("""
                        delete from edition_place where holder_kind = :kind and holder_id = :holder
                          and person_id <> all (cast(:persons as uuid[]))""")
                .setParameter("kind", holder.kind().name())
                .setParameter("holder", holder.id())
                .setParameter("persons", array(persons))
                .executeUpdate();
        if (persons.isEmpty()) {
            return;
        }
        entityManager
                .createNativeQuery(TAKE)
                .setParameter("edition", holder.edition())
                .setParameter("kind", holder.kind().name())
                .setParameter("holder", holder.id())
                .setParameter("reference", holder.reference())
                .setParameter("owner", holder.owner())
                .setParameter("at", clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter("persons", array(persons))
                .executeUpdate();
        requireAll(holder, persons);
    }

    /**
     * Refuses where one of these persons has a place that was taken here. Nobody takes one for them until the transaction ends.
     *
     * @throws PersonHasPlace if somebody has one
     */
    @PermitAll
    public void requireFree(int edition, Collection<UUID> persons) {
        if (persons.isEmpty()) {
            return;
        }
        locks.change(Set.copyOf(persons));
        var holders = queries.holders(edition, persons);
        if (!holders.isEmpty()) {
            throw PersonHasPlace.by(holders, caller.identity());
        }
    }

    private void requireUnlisted(int edition, Collection<UUID> persons) {
        locks.change(Set.copyOf(persons));
        var holders = listings.stream()
                .flatMap(listing -> listing.holders(edition, persons).stream())
                .toList();
        if (!holders.isEmpty()) {
            throw PersonHasPlace.by(holders, caller.identity());
        }
    }

    private void requireAll(PlaceHolder holder, Collection<UUID> persons) {
        if (queries.placesBy(holder.id(), persons) < persons.stream().distinct().count()) {
            throw PersonHasPlace.by(queries.holdersBeside(holder.edition(), holder.id(), persons), caller.identity());
        }
    }

    /** Whatever these holders gave is free again. */
    @PermitAll
    public void leave(PlaceHolder.Kind kind, Collection<UUID> holders) {
        if (!holders.isEmpty()) {
            entityManager
                    .createNativeQuery(LEAVE)
                    .setParameter("kind", kind.name())
                    .setParameter("holders", array(holders))
                    .executeUpdate();
        }
    }

    private static String array(Collection<UUID> ids) {
        return ids.stream().distinct().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
