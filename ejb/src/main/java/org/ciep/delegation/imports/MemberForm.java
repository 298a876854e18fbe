package org.ciep.delegation.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ciep.delegation.DelegationRole;
import org.ciep.imports.Headings;
import org.ciep.imports.ImportField;
import org.ciep.imports.ListForm;
import org.ciep.imports.ReadPerson;
import org.ciep.imports.RowValues;
import org.ciep.imports.Words;

/** Lists of members: each person has a role in the delegation, and one of them is its head. */
public final class MemberForm implements ListForm {

    public static final MemberForm INSTANCE = new MemberForm();

    private static final List<ImportField> COLUMNS = List.of(
            ImportField.FAMILY_NATIVE,
            ImportField.GIVEN_NATIVE,
            ImportField.FAMILY_LATIN,
            ImportField.GIVEN_LATIN,
            ImportField.SEX,
            ImportField.BIRTH_DATE,
            ImportField.DOCUMENT_KIND,
            ImportField.DOCUMENT_NUMBER,
            ImportField.NATIONALITY,
            ImportField.EMPLOYER,
            ImportField.POSITION,
            ImportField.PHONE,
            ImportField.EMAIL,
            ImportField.DELEGATION_ROLE,
            ImportField.REMARK);

    private static final Headings HEADINGS = Headings.beside(MemberForm.class);

    private static final Words<DelegationRole> ROLES = Words.of(Map.of(
            DelegationRole.HEAD,
                    "团长|代表团团长|head|headofdelegation|leader|delegationsleiter|delegationsleiterin|leitung|leiter",
            DelegationRole.DEPUTY_HEAD,
                    "副团长|代表团副团长|deputyhead|deputyheadofdelegation|deputy|stellvertretung|stellvertretendeleitung|stellvertreter",
            DelegationRole.MEMBER, "团员|成员|代表|member|delegate|mitglied"));

    private MemberForm() {}

    @Override
    public List<ImportField> columns() {
        return COLUMNS;
    }

    @Override
    public Headings headings() {
        return HEADINGS;
    }

    @Override
    public String texts() {
        return MemberForm.class.getPackageName();
    }

    @Override
    public List<String> choices(ImportField field) {
        return field == ImportField.DELEGATION_ROLE
                ? Stream.of(DelegationRole.values()).map(role -> "role." + role).toList()
                : List.of();
    }

    /** From its own column; else from a remark that says nothing but the role. */
    @Override
    public Optional<String> role(RowValues values) {
        var written = values.text(ImportField.DELEGATION_ROLE);
        if (written.isEmpty()) {
            return named(ROLES.read(values.text(ImportField.REMARK)));
        }
        var read = ROLES.read(written);
        if (read.isEmpty()) {
            values.warning(ImportField.DELEGATION_ROLE, "role-unknown");
        }
        return named(read);
    }

    private static Optional<String> named(Optional<DelegationRole> role) {
        return Optional.of(role.orElse(DelegationRole.MEMBER).name());
    }

    @Override
    public boolean isRole(String remark) {
        return ROLES.read(remark).isPresent();
    }

    @Override
    public RowCheck check() {
        return new HeadCheck();
    }

    /** A delegation has one head. The later row is told, and names the first one. */
    private static final class HeadCheck implements RowCheck {

        private int rowOfHead;

        @Override
        public void check(ReadPerson person, RowValues values) {
            if (!DelegationRole.HEAD.name().equals(person.role())) {
                return;
            }
            if (rowOfHead > 0) {
                values.error(ImportField.DELEGATION_ROLE, "head-twice", Map.of("row", Integer.toString(rowOfHead)));
            } else {
                rowOfHead = values.number();
            }
        }
    }
}
