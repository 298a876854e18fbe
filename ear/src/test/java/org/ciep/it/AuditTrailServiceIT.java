package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.ciep.audit.AuditAction;
import org.ciep.audit.AuditObject;
import org.ciep.audit.AuditTrail;
import org.ciep.identity.ActingAs;
import org.ciep.identity.CallerIdentity;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The audit trail")
@ExtendWith(ArquillianExtension.class)
class AuditTrailServiceIT {

    private static final CallerIdentity CLERK =
            new CallerIdentity("clerk", "Clerk", Set.of("delegation-editor"), "CN-GD", null);

    @Inject
    private AuditTrail trail;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/ciep")
    private DataSource database;

    @Deployment
    static EnterpriseArchive archive() {
        return ArchiveWithTests.of(AuditTrailServiceIT.class);
    }

    @Test
    void takes_no_record_outside_the_transaction_of_what_happened() {
        assertThatThrownBy(() -> append(unique())).isInstanceOf(EJBTransactionRequiredException.class);
    }

    @Test
    void keeps_a_record_with_the_change_and_forgets_it_with_the_change() throws Exception {
        var kept = unique();
        var undone = unique();

        transaction.begin();
        append(kept);
        transaction.commit();
        transaction.begin();
        append(undone);
        transaction.rollback();

        assertThat(recordsOf(kept)).isEqualTo(1);
        assertThat(recordsOf(undone)).isZero();
    }

    @Test
    void cannot_be_changed_or_shortened_by_the_application() {
        assertThatThrownBy(() -> execute("update ciep.audit_record set actor = 'somebody else'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute("delete from ciep.audit_record"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute("truncate ciep.audit_record"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void stays_in_a_schema_that_the_application_cannot_change() {
        assertThatThrownBy(() -> execute("create table ciep.of_its_own (id int)"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    private void append(String reference) {
        ActingAs.run(
                CLERK,
                () -> trail.append(AuditAction.DELEGATION_OPENED, AuditObject.delegation(reference, 20, "CN-GD")));
    }

    private static String unique() {
        return "it-" + UUID.randomUUID().toString().substring(0, 13);
    }

    private long recordsOf(String reference) throws SQLException {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement("select count(*) from ciep.audit_record where object = ?")) {
            count.setString(1, reference);
            try (var result = count.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
