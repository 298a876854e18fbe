package org.ciep.delegation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ciep.approval.Remark;

/**
 * What is open for editing. A draft: all. After a return: what the remarks are about. A return without remarks on members opens
 * the whole list; with such remarks, only those members, all their fields or the named ones; members are added and removed only
 * where a remark is about the list as a whole, and a member is removed where a remark is about all of the member.
 */
final class Mending {

    private static final String ALL_FIELDS = "*";

    private final boolean wholeList;
    private final boolean general;
    private final Map<UUID, Set<String>> fieldsByMember = new HashMap<>();

    private Mending(List<Remark> remarks) {
        for (var remark : remarks) {
            var member = remark.part();
            if (member != null) {
                var field = remark.field();
                fieldsByMember
                        .computeIfAbsent(member, id -> new HashSet<>())
                        .add(field == null || field.isBlank() ? ALL_FIELDS : field);
            }
        }
        wholeList = fieldsByMember.isEmpty();
        general = remarks.stream().anyMatch(remark -> remark.part() == null);
    }

    static Mending ofDraft() {
        return new Mending(List.of());
    }

    static Mending after(List<Remark> remarks) {
        return new Mending(remarks);
    }

    boolean opensList() {
        return wholeList || general;
    }

    boolean opensRemovalOfSome() {
        return opensList() || fieldsByMember.values().stream().anyMatch(fields -> fields.contains(ALL_FIELDS));
    }

    boolean opens(UUID member) {
        return wholeList || fieldsByMember.containsKey(member);
    }

    private boolean opensAllOf(UUID member) {
        return fieldsByMember.getOrDefault(member, Set.of()).contains(ALL_FIELDS);
    }

    void requireAdding() {
        if (!opensList()) {
            throw new NotRemarked();
        }
    }

    void requireRemoving(UUID member) {
        if (!opensList() && !opensAllOf(member)) {
            throw new NotRemarked();
        }
    }

    /** @param changed names of the fields that would change, as the contract spells them */
    void requireChanging(UUID member, Set<String> changed) {
        if (wholeList || opensAllOf(member)) {
            return;
        }
        if (!fieldsByMember.getOrDefault(member, Set.of()).containsAll(changed) || !opens(member)) {
            throw new NotRemarked();
        }
    }
}
