package org.ciep.it;

import static org.ciep.world.ApiClient.object;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.ciep.world.Postgres;
import org.ciep.world.TestClock;
import org.ciep.world.WildFlyNode;

/** Two nodes with one database, and a time of their own that a test lets pass: what is due elsewhere stays as it is. */
final class DeadlineNodes {

    /** The nodes look every five seconds. */
    final NodeUsers users;

    private final Postgres.Database database;
    private final TestClock clock;
    private final List<WildFlyNode> both;

    DeadlineNodes(TwoNodes nodes) {
        database = nodes.database();
        clock = nodes.clock();
        both = List.of(nodes.one(), nodes.other());
        users = new NodeUsers(nodes.one().address());
        users.client("admin").post("/officials/readings", object()).expect(200);
    }

    Instant now() {
        return Instant.parse(
                users.client("auditor").get("/session").expect(200).json().getString("now"));
    }

    /** Lets time pass until then; it never goes back. */
    void advanceTo(Instant then) {
        var left = Duration.between(now(), then);
        if (!left.isNegative()) {
            clock.advance(left);
        }
    }

    /**
     * Until each node has looked for what is due by now, for what does not happen. Of the two cases that are due last, and so are
     * looked at last, nobody can be told: each node says so in its log, about the one that the other does not hold just then.
     */
    void letBothLook(NodeCase original) throws SQLException {
        var untold = untoldCopies(original);
        await("both nodes have looked", () -> both.stream()
                .allMatch(node -> untold.stream().anyMatch(id -> node.hasLogged("The deadline of case " + id))));
        forgetUntoldCopies();
    }

    /** Held until both are gone: in between a node would tell of a case without its notice. */
    private void forgetUntoldCopies() throws SQLException {
        try (var connection = database.asOwner();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "select 1 from ciep.approval_case where reference like 'UNTOLD-%' order by id for update");
            statement.execute("""
                    delete from ciep.deadline_notice where case_id in
                      (select id from ciep.approval_case where reference like 'UNTOLD-%')""");
            statement.execute("delete from ciep.approval_case where reference like 'UNTOLD-%'");
            connection.commit();
        }
    }

    /** Two cases that are due now, about which the database takes no notice any more. */
    private List<String> untoldCopies(NodeCase original) throws SQLException {
        try (var connection = database.asOwner();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            insertCopies(connection, original, "UNTOLD-", 2, now());
            var ids = new ArrayList<String>();
            try (var inserted = statement.executeQuery("""
                    insert into ciep.deadline_notice (id, case_id, round, stage, kind, role, since, due_at, at, version)
                    select gen_random_uuid(), id, round, stage, 'ESCALATION', 'ministry-approver', since, due_at, due_at, 0
                    from ciep.approval_case where reference like 'UNTOLD-%' returning case_id""")) {
                while (inserted.next()) {
                    ids.add(inserted.getString(1));
                }
            }
            connection.commit();
            return ids;
        }
    }

    void await(String what, BooleanSupplier condition) {
        Waiting.patiently(what).until(condition::getAsBoolean);
    }

    /** Open cases whose time is over by now, made in one statement so that both nodes find them in the same look. */
    void copy(NodeCase original, int copies) throws SQLException {
        try (var connection = database.asOwner()) {
            insertCopies(connection, original, "COPY-", copies, Instant.EPOCH);
        }
    }

    private static void insertCopies(Connection connection, NodeCase original, String names, int copies, Instant dueAt)
            throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into ciep.approval_case (id, reference, kind, subject_id, subject_reference, edition, unit_code,
                  route_id, status, round, stage, subject_size, opened_at, since, due_at, submitted_by,
                  submitted_by_name, version)
                select gen_random_uuid(), ? || n, kind, gen_random_uuid(), subject_reference, edition, unit_code,
                  route_id, status, round, stage, subject_size, opened_at, since, greatest(?, opened_at), submitted_by,
                  submitted_by_name, 0
                from ciep.approval_case, generate_series(1, ?) as n where reference = ?""")) {
            statement.setString(1, names);
            statement.setObject(2, dueAt.atOffset(ZoneOffset.UTC));
            statement.setInt(3, copies);
            statement.setString(4, original.reference);
            statement.executeUpdate();
        }
    }

    /** Of the copies: how many were escalated, and how many notices of that there are. */
    Escalated escalatedCopies() {
        try (var connection = database.asApplication();
                var statement = connection.createStatement();
                var counted = statement.executeQuery("""
                        select count(distinct case_id), count(*),
                          (select count(*) from notification where case_reference like 'COPY-%' and recipient = 'ministry')
                        from deadline_notice where case_id in (select id from approval_case where reference like 'COPY-%')
                        """)) {
            counted.next();
            return new Escalated(counted.getInt(1), counted.getInt(2), counted.getInt(3));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Only for the test that shows what the constraint is for. */
    void dropConstraint() throws SQLException {
        try (var connection = database.asOwner();
                var statement = connection.createStatement()) {
            statement.execute("alter table ciep.deadline_notice drop constraint deadline_notice_once_uk");
        }
    }

    /**
     * What became of the copies.
     *
     * @param told how many notifications one official of the ministry got
     */
    record Escalated(int cases, int notices, int told) {}
}
