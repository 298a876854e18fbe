package org.ciep.it;

import java.sql.Connection;
import java.sql.SQLException;
import org.ciep.world.World;

/**
 * 100,000 accreditations in each of ten editions, written as rows: the same persons each time, through 500 organisations and the one whose
 * coordinator is a demonstration user. Those of the newest edition have their cases and photographs.
 */
final class ManyStaff {

    static final int NEWEST = 9510;
    private static final int OLDEST = 9501;

    private ManyStaff() {}

    static void fill() throws SQLException {
        var users = new NodeUsers(World.shared().platform());
        for (int edition = OLDEST; edition <= NEWEST; edition++) {
            users.openEdition(edition);
            AcmeStaff.ofAccreditedIn(edition);
        }
        try (var connection = World.shared().database().asOwner()) {
            connection.setAutoCommit(false);
            execute(connection, PERSONS, DOCUMENTS, ORGANISATIONS);
            for (int edition = OLDEST; edition <= NEWEST; edition++) {
                var number = String.valueOf(edition);
                execute(connection, ADMITTED.replace(":edition", number), STAFF.replace(":edition", number));
            }
            execute(connection, CASES, KEYS, FILES, HANDED_IN);
            connection.commit();
            connection.setAutoCommit(true);
            execute(
                    connection,
                    "vacuum analyze ciep.staff_accreditation, ciep.organisation_accreditation,"
                            + " ciep.approval_case, ciep.staff_document");
        }
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static final String PERSONS = """
            insert into ciep.person (id, family_native, given_native, family_latin, given_latin, sex, birth_date, nationality, version)
            select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, '王', '伟', 'Wang', 'Wei' || n, 'MALE', '1980-01-01', 'CHN', 0
            from generate_series(1, 100000) n""";

    private static final String DOCUMENTS = """
            insert into ciep.identity_document (id, person_id, kind, country, number_hash, number_encrypted, version)
            select id, id, 'RESIDENT_ID', 'CHN', sha256(id::text::bytea), '\\x00', 0 from ciep.person
            where id between '00000000-0000-4000-8000-000000000001' and '00000000-0000-4000-8000-000000100000'""";

    private static final String ORGANISATIONS = """
            insert into ciep.partner_organisation (id, code, name_en, kind, changed_at, version)
            select gen_random_uuid(), 'BENCH-' || n, 'Bench ' || n || ' Ltd', 'COMPANY', now(), 0 from generate_series(0, 499) n""";

    private static final String ADMITTED = """
            insert into ciep.organisation_accreditation (id, reference, edition, organisation_id, organisation_code, status,
              name_en, kind, contact_name, email, language, booths, area, sort_name, search_text, search_grams, revision,
              opened_at, changed_at, submitted_at, version)
            select gen_random_uuid(), ':edition-P-' || lpad((1000 + row_number() over ())::text, 4, '0'), :edition, id, code, 'ACCREDITED',
              name_en, kind, 'Jörg', code || '@bench.example', 'en', 1, 9, lower(name_en), lower(name_en), '{}', 1, now(), now(), now(), 0
            from ciep.partner_organisation where code like 'BENCH-%'""";

    /** Their names are in no order that the numbers have; of ten, six are granted. */
    private static final String STAFF = """
            insert into ciep.staff_accreditation (id, reference, edition, organisation_id, organisation_code, category, status, revision,
              person_id, document_id, family_native, given_native, family_latin, given_latin, sort_name, sex, birth_date, nationality,
              document_kind, position, search_name, name_grams, suspended_with_organisation, suspended_by_vetting, suspended_for_consent,
              consented, opened_at, opened_by_name, changed_at, submitted_at, version)
            select gen_random_uuid(), ':edition-T-' || lpad(n::text, 6, '0'), :edition, o.id, o.organisation_code, 'EXHIBITOR',
              coalesce((array['DRAFT', 'SUBMITTED', 'VETTING', 'RETURNED'])[1 + n % 10], 'GRANTED'), 1,
              p.id, p.id, '王', '伟', 'Wang', named, 'wang ' || named, 'MALE', '1980-01-01', 'CHN',
              'RESIDENT_ID', 'Exhibitor', 'wang ' || named, array['wa', left(named, 1), left(named, 2)], false, false, false,
              true, now(), 'Coordinator', now() - n * interval '10 seconds', now(), 1
            from (select n, md5(n::text) as named, ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid as id
                  from generate_series(1, 100000) n) p
            join ciep.organisation_accreditation o on o.edition = :edition
              and o.organisation_code = case when n <= 12000 then 'ACME' else 'BENCH-' || n % 500 end""";

    private static final String CASES = """
            insert into ciep.approval_case (id, reference, kind, subject_id, subject_reference, edition, unit_code, route_id, status,
              round, stage, subject_size, opened_at, since, due_at, submitted_by, submitted_by_name, owner_zh, owner_en, owner_de,
              concerns_host, version)
            select gen_random_uuid(), replace(reference, '-T-', '-B-'), 'STAFF_ACCREDITATION', id, reference, edition, organisation_code,
              (select id from ciep.approval_route where kind = 'STAFF_ACCREDITATION' and number = 1),
              case when status in ('SUBMITTED', 'VETTING') then 'OPEN' when status = 'RETURNED' then 'RETURNED' else 'APPROVED' end, 1,
              case when status in ('SUBMITTED', 'RETURNED') then 1 else 2 end, 1, now(), now(),
              case when status in ('SUBMITTED', 'VETTING') then now() + interval '5 days' end, 'coordinator', 'Coordinator',
              'Bench', 'Bench', 'Bench', true, 1
            from ciep.staff_accreditation where edition = 9510 and status <> 'DRAFT'""";

    private static final String KEYS = """
            insert into ciep.document_key (owner_id, owner_kind, encrypted_key, made_at)
            select id, 'PERSON', '\\x00', now() from ciep.staff_accreditation where edition = 9510""";

    private static final String FILES = """
            insert into ciep.document (id, owner_id, purpose, type, bytes, received_hash, encrypted_name, kept_at)
            select id, id, 'PHOTOGRAPH', 'JPEG', 1, sha256(id::text::bytea), '\\x00', now() from ciep.staff_accreditation where edition = 9510""";

    private static final String HANDED_IN = """
            insert into ciep.staff_document (id, staff_id, type, document_id, status, decided_by_name, decided_at, version)
            select id, id, 'PHOTOGRAPH', id, 'APPROVED', 'Host', now(), 0 from ciep.staff_accreditation where edition = 9510""";
}
