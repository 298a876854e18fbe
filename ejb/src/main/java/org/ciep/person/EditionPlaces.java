package org.ciep.person;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ciep.identity.Caller;

/**
 * One person has one place at an edition, in whatever delegation or partner organisation: the key of the table decides who was first.
 * The calling feature has checked what the caller may do.
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

    private static final String KEEP = """
            delete from edition_place where holder_kind = :kind and holder_id = :holder
              and person_id <> all (cast(:persons as uuid[]))""";

    private static final String LEAVE = """
            delete from edition_place where holder_kind = :kind and holder_id = any (cast(:holders as uuid[]))""";

    @Inject
    EntityManager entityManager;

    @Inject
    PersonQueries queries;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Gives these persons a place, and no others that had one by the same holder.
     *
     * @param persons by their ids, with the pointer to each in what the holder consists of
     * @throws PersonHasPlace if somebody has another one
     */
    @PermitAll
    public void take(PlaceHolder holder, Map<UUID, String> persons) {
        entityManager.flush();
        keep(holder, persons.keySet());
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
                .setParameter("persons", array(persons.keySet()))
                .executeUpdate();
        requireAll(holder, persons);
    }

    private void requireAll(PlaceHolder holder, Map<UUID, String> persons) {
        if (queries.placesBy(holder.id(), persons.keySet()) < persons.size()) {
            throw PersonHasPlace.of(
                    holder.kind(),
                    persons,
                    queries.placesBeside(holder.edition(), holder.id(), persons.keySet()),
                    caller.identity());
        }
    }

    /** Of the places that a holder gave, the ones of all others are free again. */
    @PermitAll
    public void keep(PlaceHolder holder, Collection<UUID> persons) {
        entityManager
                .createNativeQuery(KEEP)
                .setParameter("kind", holder.kind().name())
                .setParameter("holder", holder.id())
                .setParameter("persons", array(persons))
                .executeUpdate();
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
