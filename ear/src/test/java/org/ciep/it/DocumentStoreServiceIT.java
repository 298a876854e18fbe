package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.ciep.audit.AuditObject;
import org.ciep.document.CleanUpload;
import org.ciep.document.DocumentNotFound;
import org.ciep.document.DocumentOwner;
import org.ciep.document.DocumentPurpose;
import org.ciep.document.DocumentStore;
import org.ciep.document.Upload;
import org.ciep.document.UploadCleaning;
import org.ciep.identity.ActingAs;
import org.ciep.identity.CallerIdentity;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A document that is kept")
@ExtendWith(ArquillianExtension.class)
class DocumentStoreServiceIT {

    private static final String NAME = "canary-name.jpg";
    private static final CallerIdentity CLERK =
            new CallerIdentity("clerk", "Clerk", Set.of("host-reviewer"), null, null);

    private final DocumentOwner owner = DocumentOwner.organisation(UUID.randomUUID());
    private final String reference = "doc-" + UUID.randomUUID();

    @Inject
    private DocumentStore store;

    @Inject
    private UploadCleaning cleaning;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/ciep")
    private DataSource database;

    @Deployment
    static EnterpriseArchive archive() {
        return ArchiveWithTests.of(DocumentStoreServiceIT.class);
    }

    @Test
    void is_read_back_and_every_look_is_in_the_trail() throws Exception {
        var kept = inTransaction(() -> store.keep(owner, clean(), about()));
        var again = inTransaction(() -> store.keep(owner, clean(), about()));

        var content = inTransaction(() -> store.open(owner, kept.id(), about()));

        assertThat(again).isEqualTo(kept);
        assertThat(content.document()).isEqualTo(kept);
        assertThat(ImageIO.read(new java.io.ByteArrayInputStream(content.bytes()))
                        .getWidth())
                .isEqualTo(40);
        assertThat(store.of(owner)).containsExactly(kept);
        assertThat(looks()).isEqualTo(1);
    }

    @Test
    void is_not_opened_where_the_trail_is_not_extended() throws Exception {
        var kept = inTransaction(() -> store.keep(owner, clean(), about()));

        assertThatThrownBy(() -> store.open(owner, kept.id(), about())).isInstanceOf(jakarta.ejb.EJBException.class);
        assertThat(looks()).isZero();
    }

    @Test
    void is_nothing_that_can_be_read_in_the_database() throws Exception {
        var kept = inTransaction(() -> store.keep(owner, clean(), about()));
        var content = inTransaction(() -> store.open(owner, kept.id(), about())).bytes();

        var row = new String(sealed(kept.id()), StandardCharsets.ISO_8859_1);

        var middle = new String(
                Arrays.copyOfRange(content, content.length / 2, content.length / 2 + 16), StandardCharsets.ISO_8859_1);
        assertThat(row).doesNotContain(middle, "JFIF");
        assertThat(name(kept.id())).doesNotContain("canary");
    }

    @Test
    void is_not_there_for_another_owner_nor_moved_to_one() throws Exception {
        var other = DocumentOwner.organisation(UUID.randomUUID());
        var kept = inTransaction(() -> store.keep(owner, clean(), about()));
        inTransaction(() -> store.keep(other, clean(), about()));

        assertThatThrownBy(() -> inTransaction(() -> store.open(other, kept.id(), about())))
                .isInstanceOf(DocumentNotFound.class);
        assertThatThrownBy(() -> inTransaction(() -> store.open(DocumentOwner.person(owner.id()), kept.id(), about())))
                .isInstanceOf(DocumentNotFound.class);
        execute("update ciep.document set owner_id = ? where id = ?", other.id(), kept.id());
        assertThatThrownBy(() -> inTransaction(() -> store.open(other, kept.id(), about())))
                .hasRootCauseInstanceOf(javax.crypto.AEADBadTagException.class);
    }

    @Test
    void cannot_be_read_again_from_a_copy_once_its_owner_is_forgotten() throws Exception {
        var kept = inTransaction(() -> store.keep(owner, clean(), about()));
        var copy = sealed(kept.id());
        inTransaction(() -> {
            store.forget(owner, about());
            return true;
        });
        assertThat(store.of(owner)).isEmpty();

        var later = inTransaction(() -> store.keep(owner, clean(), about()));
        execute("update ciep.sealed_content set encrypted = ? where document_id = ?", copy, later.id());

        assertThatThrownBy(() -> inTransaction(() -> store.open(owner, later.id(), about())))
                .hasRootCauseInstanceOf(javax.crypto.AEADBadTagException.class);
    }

    private CleanUpload clean() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return cleaning.clean(new Upload(NAME, out.toByteArray()), DocumentPurpose.LICENCE);
    }

    private AuditObject about() {
        return new AuditObject(AuditObject.Kind.EDITION, reference, reference, null, null);
    }

    private <T> T inTransaction(Supplier<T> work) throws Exception {
        transaction.begin();
        try {
            var answer = ActingAs.call(CLERK, work);
            transaction.commit();
            return answer;
        } finally {
            if (transaction.getStatus() != jakarta.transaction.Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }

    private int looks() throws SQLException {
        return (int) (long) one(
                "select count(*) from ciep.audit_record where action = 'DOCUMENT_VIEWED' and subject = ?", reference);
    }

    private byte[] sealed(UUID document) throws SQLException {
        return (byte[]) one("select encrypted from ciep.sealed_content where document_id = ?", document);
    }

    private String name(UUID document) throws SQLException {
        return new String(
                (byte[]) one("select encrypted_name from ciep.document where id = ?", document),
                StandardCharsets.ISO_8859_1);
    }

    private Object one(String sql, Object value) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, value);
            try (var rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getObject(1);
            }
        }
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
