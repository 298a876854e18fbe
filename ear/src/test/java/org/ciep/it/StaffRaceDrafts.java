package org.ciep.it;

import static org.ciep.world.ApiClient.object;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ciep.world.ApiClient.Answer;
import org.ciep.world.Postgres;
import org.ciep.world.SampleMembers;
import org.jspecify.annotations.Nullable;

/**
 * What a race of submissions begins with and what it leaves, in the database. The organisation and the drafts are written as the
 * platform would: entering each over HTTP would take longer than the race.
 */
final class StaffRaceDrafts {

    private static final int FIRST = 1001;

    private final Postgres.Database database;
    private final NodeUsers users;
    private final int edition;
    private final String delegation;
    private int references = FIRST;

    StaffRaceDrafts(Postgres.Database database, NodeUsers users, int edition) {
        this.database = database;
        this.users = users;
        this.edition = edition;
        this.delegation = "/editions/" + edition + "/delegations/CN-GD";
        enterTheDelegation();
    }

    /** Its head is the one person whom everybody wants to bring. */
    private void enterTheDelegation() {
        var editor = users.client("editor.gd");
        editor.post("/editions/" + edition + "/delegations", object("unit", "CN-GD"))
                .expect(201);
        editor.post(delegation + "/members", new SampleMembers(edition, "440000").next("HEAD"))
                .expect(201);
    }

    Answer submitDelegation() {
        var editor = users.client("editor.gd");
        return editor.post(
                delegation + "/submission", object(), editor.get(delegation).etag());
    }

    /** References of drafts of so many persons, for exhibitors of one organisation. */
    List<String> ofPersons(int count) throws SQLException {
        var organisation = organisation("ACME");
        var drafts = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var person = UUID.randomUUID();
            run(
                    "insert into ciep.person (id, family_latin, given_latin, version) values (?, 'RACE', 'RUNNER', 0)",
                    person);
            drafts.add(draft(organisation, "EXHIBITOR", person));
        }
        handInPhotographs();
        return drafts;
    }

    /** Without them, nobody is granted. That there is one counts here, not what it shows. */
    private void handInPhotographs() throws SQLException {
        var owner = UUID.randomUUID();
        run(
                "insert into ciep.document_key (owner_id, owner_kind, encrypted_key, made_at) values (?, 'PERSON', '', now())",
                owner);
        run("""
                insert into ciep.document (id, owner_id, purpose, type, bytes, received_hash, encrypted_name, kept_at)
                values (?, ?, 'PHOTOGRAPH', 'JPEG', 1, '', '', now())""", owner, owner);
        run("""
                insert into ciep.staff_document (id, staff_id, type, document_id, status, decided_by_name, decided_at, version)
                select gen_random_uuid(), id, 'PHOTOGRAPH', ?, 'APPROVED', 'Race', now(), 0
                from ciep.staff_accreditation where edition = ? and category = 'EXHIBITOR'""", owner, edition);
    }

    /** References of drafts of the head of the delegation, each by another organisation, whose coordinator is one and the same. */
    List<String> ofOnePerson(int count) throws SQLException {
        var drafts = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            drafts.add(draft(organisation("RACE-" + i), "FITTER", null));
        }
        return drafts;
    }

    private UUID organisation(String code) throws SQLException {
        run("""
                insert into ciep.partner_organisation (id, code, name_en, kind, changed_at, version)
                values (gen_random_uuid(), ?, 'Acme Ltd', 'COMPANY', now(), 0)
                on conflict on constraint partner_organisation_code_uk do nothing""", code);
        var id = UUID.randomUUID();
        run("""
                insert into ciep.organisation_accreditation (id, reference, edition, organisation_id, organisation_code, status,
                  name_en, kind, contact_name, email, language, sort_name, search_text, search_grams, revision, opened_at, changed_at,
                  submitted_at, version)
                select ?, ?, ?, o.id, o.code, 'ACCREDITED', 'Acme Ltd', 'COMPANY', 'Jörg', ?, 'en', 'acme ltd', 'acme ltd', '{}', 1,
                  now(), now(), now(), 0
                from ciep.partner_organisation o where o.code = ?""", id, edition + "-P-" + references++, edition, code + "@example.org", code);
        return id;
    }

    /** Of the person; of the delegation's head without one. */
    private String draft(UUID organisation, String category, @Nullable UUID person) throws SQLException {
        var reference = edition + "-T-" + references++;
        run("""
                insert into ciep.staff_accreditation (id, reference, edition, organisation_id, organisation_code, category, status,
                  revision, person_id, document_id, family_latin, given_latin, sort_name, sex, birth_date, nationality, document_kind,
                  search_name, name_grams, suspended_with_organisation, suspended_by_vetting,
                  suspended_for_consent, consented, opened_at, opened_by_name, changed_at,
                  version)
                select gen_random_uuid(), ?, ?, ?, 'ACME', ?, 'DRAFT', 0, coalesce(cast(? as uuid), m.person_id), m.document_id, 'RACE',
                  'RUNNER', 'race runner', m.sex, m.birth_date, m.nationality, m.document_kind, 'race runner', '{}', false, false, false,
                  true, now(),
                  'Race', now(), 0
                from ciep.member m join ciep.delegation d on d.id = m.delegation_id
                where d.edition = ?""", reference, edition, organisation, category, person, edition);
        return reference;
    }

    /** Places, reserved, booked and demand as the row of the quota says. */
    List<Integer> quota() throws SQLException {
        return numbers("""
                select places, reserved, booked, demand from ciep.quota
                where edition = ? and holder = 'ACME' and category = 'EXHIBITOR'""");
    }

    /** The same, without the places, as the ledger sums up. */
    List<Integer> entries() throws SQLException {
        return numbers("""
                select coalesce(sum(e.reserved), 0), coalesce(sum(e.booked), 0), coalesce(sum(e.demand), 0)
                from ciep.quota_entry e join ciep.quota q on q.id = e.quota_id
                where q.edition = ? and q.holder = 'ACME' and q.category = 'EXHIBITOR'""");
    }

    /** How many accreditations wait, and how many are granted. */
    List<Integer> staff() throws SQLException {
        return numbers("""
                select count(*) filter (where status in ('SUBMITTED', 'VETTING')), count(*) filter (where status = 'GRANTED')
                from ciep.staff_accreditation where edition = ? and category = 'EXHIBITOR'""");
    }

    private List<Integer> numbers(String question) throws SQLException {
        try (var connection = database.asOwner();
                var statement = connection.prepareStatement(question)) {
            statement.setInt(1, edition);
            try (var result = statement.executeQuery()) {
                result.next();
                var numbers = new ArrayList<Integer>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    numbers.add(result.getInt(column));
                }
                return numbers;
            }
        }
    }

    private void run(String sql, @Nullable Object... values) throws SQLException {
        try (var connection = database.asOwner();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
