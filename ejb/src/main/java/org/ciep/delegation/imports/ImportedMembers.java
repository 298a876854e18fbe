package org.ciep.delegation.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.ciep.delegation.DelegationLists;
import org.ciep.delegation.DelegationRole;
import org.ciep.delegation.MemberBulk;
import org.ciep.delegation.MemberEntry;
import org.ciep.delegation.NewMember;
import org.ciep.imports.ImportTarget;
import org.ciep.imports.ListEntry;

/** The members of a delegation, as an import reads them and adds to them. */
@Dependent
class ImportedMembers {

    @Inject
    DelegationLists lists;

    @Inject
    MemberBulk bulk;

    PresentMembers present(ImportTarget target) {
        return new PresentMembers(lists.documents(target.id()), lists.hasHead(target.id()));
    }

    /**
     * Adds those who are not on the list yet.
     *
     * @return how many were added; the others were entered by somebody else since the dry run
     */
    int add(ImportTarget target, List<ListEntry> entries) {
        var members = IntStream.range(0, entries.size())
                .mapToObj(index -> new NewMember(index, member(entries.get(index))))
                .toList();
        return bulk.addAll(target.edition(), target.owner(), members).added();
    }

    private static MemberEntry member(ListEntry row) {
        return new MemberEntry(
                DelegationRole.valueOf(row.role()),
                row.familyNative(),
                row.givenNative(),
                row.familyLatin(),
                row.givenLatin(),
                row.mrzLine(),
                row.sex(),
                row.birthDate(),
                row.nationality(),
                row.documentKind(),
                row.documentNumber(),
                null,
                row.employer(),
                row.position(),
                row.phone(),
                row.email(),
                row.remark());
    }
}
