package org.ciep.quota;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ciep.identity.Caller;
import org.ciep.platform.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The statements that change use or number: each is one conditional change of the quota's row together with its entries, so that
 * nothing is asked before it is written. A statement that finds no place does nothing, and says so by the number of its entries.
 */
@Dependent
class LedgerStatements {

    /** By how many the demand, the reserved and the booked places of a subject change, from what it holds. */
    private static final Map<EntryKind, String> CHANGES = Map.of(
            EntryKind.BOOKED, "0 as d, -reserved as r, reserved - struck as b",
            EntryKind.RELEASED, "0 as d, -reserved as r, -booked as b",
            EntryKind.WITHDRAWN, "-demand as d, -reserved as r, -booked as b",
            EntryKind.REOPENED, "0 as d, demand - reserved as r, -booked as b");

    // What is proposed for a new row must keep its checks, also where there is a row: hence no negative number
    private static final String RESERVE = """
            with held as (
              select :places - coalesce(sum(demand), 0) as d, :places - coalesce(sum(reserved), 0) as r from quota_entry
              where subject_kind = :subjectKind and subject_id = :subjectId),
            changed as (
              insert into quota as q (id, edition, holder_kind, holder, category, demand, reserved, booked, version)
              select :quotaId, :edition, :holderKind, :holder, :category, greatest(d, 0), greatest(r, 0), 0, 0 from held
              on conflict on constraint quota_holder_uk do update
                set demand = q.demand + (select d from held), reserved = q.reserved + (select r from held)
                where q.places is null or excluded.reserved = 0 or q.reserved + q.booked + excluded.reserved <= q.places
              returning q.id)
            insert into quota_entry (id, quota_id, kind, subject_kind, subject_id, subject, revision, demand, reserved, booked,
              at, username, by_name)
            select :id, changed.id, 'RESERVED', :subjectKind, :subjectId, :subject, :revision, d, r, 0, :at, :username, :byName
            from changed, held""";

    // Rows are locked in one order, so that two who change several quotas do not wait for each other
    private static final String MOVE = """
            with asked as (
              select * from unnest(cast(:ids as uuid[]), cast(:subjects as uuid[]), cast(:struck as int[]))
                as a (id, subject_id, struck)),
            held as (
              select a.id, a.subject_id, a.struck, e.quota_id, max(e.subject) as subject, max(e.revision) as revision,
                sum(e.demand) as demand, sum(e.reserved) as reserved, sum(e.booked) as booked
              from asked a join quota_entry e on e.subject_kind = :subjectKind and e.subject_id = a.subject_id
              group by a.id, a.subject_id, a.struck, e.quota_id),
            changes as (select id, subject_id, quota_id, subject, revision, %s from held),
            sums as (select quota_id, sum(d) as d, sum(r) as r, sum(b) as b from changes group by quota_id),
            locked as (select id from quota where id in (select quota_id from sums) order by id for update),
            changed as (
              update quota q set demand = q.demand + s.d, reserved = q.reserved + s.r, booked = q.booked + s.b
              from sums s join locked on locked.id = s.quota_id
              where q.id = s.quota_id
                and (q.places is null or s.r + s.b <= 0 or q.reserved + q.booked + s.r + s.b <= q.places)
              returning q.id)
            insert into quota_entry (id, quota_id, kind, subject_kind, subject_id, subject, revision, demand, reserved, booked,
              at, username, by_name)
            select c.id, c.quota_id, :kind, :subjectKind, c.subject_id, c.subject, c.revision, d, r, b, :at, :username, :byName
            from changes c join changed on changed.id = c.quota_id
            where d <> 0 or r <> 0 or b <> 0""";

    // Of the number, only the base is set, and what the formula counted stays. Without a base, that alone is the
    // number: where it
    // counted (there are booths then, and be it none), the base is 0; elsewhere there is no number
    private static final String BASE = "coalesce(excluded.base, 0 * q.booths)";

    private static final String PLACES = BASE + " + coalesce(q.places - q.base, 0)";

    // Somebody who saw version 0 has seen no row: one that is new, but was seen in another version, is none of theirs
    private static final String SET = """
            with changed as (
              insert into quota as q (id, edition, holder_kind, holder, category, places, base, demand, reserved, booked,
                set_at, set_by_name, version)
              values (:quotaId, :edition, :holderKind, :holder, :category, cast(:base as integer), cast(:base as integer),
                0, 0, 0, :at, :byName, 1)
              on conflict on constraint quota_holder_uk do update
                set places = %2$s, base = %1$s, set_at = excluded.set_at, set_by_name = excluded.set_by_name,
                  version = q.version + 1
                where q.version = :seen and (q.reserved + q.booked <= %2$s) is not false
              returning q.id, q.version, q.places)
            insert into quota_entry (id, quota_id, kind, demand, reserved, booked, places, at, username, by_name)
            select :id, changed.id, 'SET', 0, 0, 0, changed.places, :at, :username, :byName
            from changed where changed.version = :seen + 1""".formatted(BASE, PLACES);

    // What somebody set as the base stays; a number that is computed anew is a new version of it
    private static final String COMPUTE = """
            with changed as (
              insert into quota as q (id, edition, holder_kind, holder, category, places, base, booths, area, demand, reserved, booked,
                set_at, set_by_name, version)
              values (:quotaId, :edition, :holderKind, :holder, :category, :counted, 0, :booths, cast(:area as numeric),
                0, 0, 0, :at, :byName, 1)
              on conflict on constraint quota_holder_uk do update
                set places = coalesce(q.base, 0) + :counted, base = coalesce(q.base, 0), booths = excluded.booths,
                  area = excluded.area, set_at = excluded.set_at, set_by_name = excluded.set_by_name, version = q.version + 1
                where q.reserved + q.booked <= coalesce(q.base, 0) + :counted
              returning q.id, q.places)
            insert into quota_entry (id, quota_id, kind, demand, reserved, booked, places, at, username, by_name)
            select :id, changed.id, 'COMPUTED', 0, 0, 0, changed.places, :at, :username, :byName from changed""";

    @Inject
    EntityManager entityManager;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @return whether there were so many places */
    boolean reserve(QuotaHolder holder, QuotaSubject subject, int places) {
        return of(RESERVE, holder)
                        .setParameter("places", places)
                        .setParameter("id", Ids.next())
                        .setParameter("subjectKind", subject.kind().name())
                        .setParameter("subjectId", subject.id())
                        .setParameter("subject", subject.reference())
                        .setParameter("revision", subject.revision())
                        .executeUpdate()
                == 1;
    }

    /** @return how many of the subjects hold other places than before */
    int move(EntryKind kind, SubjectKind subjectKind, List<Struck> subjects) {
        return statement(MOVE.formatted(CHANGES.get(kind)))
                .setParameter("kind", kind.name())
                .setParameter("subjectKind", subjectKind.name())
                .setParameter(
                        "ids",
                        array(subjects.stream().map(subject -> Ids.next()).toList()))
                .setParameter(
                        "subjects",
                        array(subjects.stream().map(Struck::subjectId).toList()))
                .setParameter(
                        "struck", array(subjects.stream().map(Struck::places).toList()))
                .executeUpdate();
    }

    /**
     * @param base places in addition to those that the formula counted
     * @return whether the version was the one that was seen, and so many places are enough
     */
    boolean set(QuotaHolder holder, long seen, @Nullable Integer base) {
        return of(SET, holder)
                        .setParameter("base", base)
                        .setParameter("seen", seen)
                        .setParameter("id", Ids.next())
                        .executeUpdate()
                == 1;
    }

    /**
     * @param counted places by the formula, without a base
     * @return whether so many places are enough
     */
    boolean compute(QuotaHolder holder, int counted, int booths, BigDecimal area) {
        return of(COMPUTE, holder)
                        .setParameter("counted", counted)
                        .setParameter("booths", booths)
                        .setParameter("area", area)
                        .setParameter("id", Ids.next())
                        .executeUpdate()
                == 1;
    }

    private Query of(String sql, QuotaHolder holder) {
        return statement(sql)
                .setParameter("quotaId", Ids.next())
                .setParameter("edition", holder.edition())
                .setParameter("holderKind", holder.kind().name())
                .setParameter("holder", holder.code())
                .setParameter("category", holder.category().name());
    }

    /** Nothing that is still to be written has to do with quotas. */
    private Query statement(String sql) {
        var identity = caller.identity();
        return entityManager
                .createNativeQuery(sql)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("at", clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter("username", identity.username())
                .setParameter("byName", identity.displayName());
    }

    private static String array(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
