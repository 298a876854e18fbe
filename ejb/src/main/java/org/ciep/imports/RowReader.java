package org.ciep.imports;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one row of the list into a person. */
final class RowReader {

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_REMARK = 500;

    private final ListForm form;
    private final RowValues values;
    private final NameReader names;
    private final DocumentReader documents;

    RowReader(ListForm form, RowValues values, @Nullable NameCorrection correction, LocalDate today) {
        this.form = form;
        this.values = values;
        this.names = new NameReader(values, correction);
        this.documents = new DocumentReader(values, today);
    }

    Optional<ProposedName> proposed() {
        return names.proposed();
    }

    /** The person as far as it can be read; empty if something that every person has is missing. */
    Optional<ReadPerson> read() {
        var name = names.read();
        documents.read();
        var nationality = documents.nationality();
        var role = form.role(values);
        var remark = values.text(ImportField.REMARK, LONGEST_REMARK);
        var employer = values.text(ImportField.EMPLOYER, LONGEST_TEXT);
        var position = values.text(ImportField.POSITION, LONGEST_TEXT);
        var phone = phone();
        var mail = mail();
        return name.flatMap(known -> documents
                .document()
                .flatMap(document -> documents.birthDate().flatMap(born -> documents
                        .sex()
                        .flatMap(sex -> nationality.flatMap(country -> role.map(comesAs -> new ReadPerson(
                                comesAs,
                                known,
                                sex,
                                born,
                                country,
                                document,
                                employer,
                                position,
                                phone,
                                mail,
                                isRemark(remark) ? remark : null)))))));
    }

    private boolean isRemark(@Nullable String remark) {
        return remark != null && !form.isRole(remark);
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
