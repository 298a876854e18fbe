package org.ciep.delegation.imports;

import java.time.LocalDate;
import java.util.Optional;
import org.ciep.delegation.DelegationRole;
import org.jspecify.annotations.Nullable;

/** Reads one row of the list into a member. */
final class RowReader {

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_REMARK = 500;

    private final RowValues values;
    private final NameReader names;
    private final DocumentReader documents;

    RowReader(RowValues values, @Nullable NameCorrection correction, LocalDate today) {
        this.values = values;
        this.names = new NameReader(values, correction);
        this.documents = new DocumentReader(values, today);
    }

    Optional<ProposedName> proposed() {
        return names.proposed();
    }

    /** The member as far as it can be read; empty if something that every member has is missing. */
    Optional<ReadMember> read() {
        var name = names.read();
        documents.read();
        var nationality = documents.nationality();
        var role = role();
        var remark = values.text(ImportField.REMARK, LONGEST_REMARK);
        var employer = values.text(ImportField.EMPLOYER, LONGEST_TEXT);
        var position = values.text(ImportField.POSITION, LONGEST_TEXT);
        var phone = phone();
        var mail = mail();
        return name.flatMap(known -> documents
                .document()
                .flatMap(document -> documents.birthDate().flatMap(born -> documents
                        .sex()
                        .flatMap(sex -> nationality.map(country -> new ReadMember(
                                role,
                                known,
                                sex,
                                born,
                                country,
                                document,
                                employer,
                                position,
                                phone,
                                mail,
                                isRole(remark) ? null : remark))))));
    }

    /** From its own column; else from a remark that says nothing but the role. */
    private DelegationRole role() {
        var written = values.text(ImportField.DELEGATION_ROLE);
        if (written.isEmpty()) {
            return ValueReader.role(values.text(ImportField.REMARK)).orElse(DelegationRole.MEMBER);
        }
        var read = ValueReader.role(written);
        if (read.isEmpty()) {
            values.warning(ImportField.DELEGATION_ROLE, "role-unknown");
        }
        return read.orElse(DelegationRole.MEMBER);
    }

    private static boolean isRole(@Nullable String remark) {
        return remark != null && ValueReader.role(remark).isPresent();
    }

    private @Nullable String phone() {
        var written = values.text(ImportField.PHONE);
        if (written.isEmpty()) {
            return null;
        }
        var read = ValueReader.phone(written);
        if (read.isEmpty()) {
            values.warning(ImportField.PHONE, "phone-form");
        }
        return read.orElse(null);
    }

    private @Nullable String mail() {
        var written = values.text(ImportField.EMAIL);
        if (written.isEmpty()) {
            return null;
        }
        var read = ValueReader.mail(written);
        if (read.isEmpty()) {
            values.warning(ImportField.EMAIL, "email-form");
        }
        return read.orElse(null);
    }
}
