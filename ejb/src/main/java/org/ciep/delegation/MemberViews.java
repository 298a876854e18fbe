package org.ciep.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.ciep.person.DocumentNumber;
import org.ciep.person.PersonRegistry;

/** Makes read models of members: the number decrypted only to be masked and checked. */
@Dependent
class MemberViews {

    @Inject
    PersonRegistry persons;

    @Inject
    DelegationAccess access;

    List<MemberView> of(int edition, List<Member> members, Predicate<UUID> editable) {
        var checks = access.checks(edition);
        var numbers = persons.numbers(
                members.stream().map(member -> member.details().documentId()).toList());
        return members.stream()
                .map(member -> view(
                        new Source(member.id(), member.version(), member.details()),
                        checks,
                        numbers,
                        editable.test(member.id())))
                .toList();
    }

    MemberView of(int edition, Member member, boolean editable) {
        return of(edition, List.of(member), id -> editable).get(0);
    }

    List<MemberView> frozen(int edition, List<RevisionMember> members) {
        var checks = access.checks(edition);
        var numbers = persons.numbers(
                members.stream().map(member -> member.details().documentId()).toList());
        return members.stream()
                .map(member ->
                        view(new Source(member.memberId(), member.version(), member.details()), checks, numbers, false))
                .toList();
    }

    private static MemberView view(
            Source source, MemberChecks checks, Map<UUID, DocumentNumber> numbers, boolean editable) {
        var entry = source.details.entry();
        var number = numbers.get(source.details.documentId());
        if (number == null) {
            throw new IllegalStateException("Member " + source.id + " has no document");
        }
        return new MemberView(
                source.id,
                source.version,
                entry,
                number.masked(),
                checks.warnings(entry, source.details.name(), number),
                editable);
    }

    private record Source(UUID id, long version, MemberDetails details) {}
}
