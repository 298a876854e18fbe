package org.ciep.delegation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Which fields of a member differ, by the contract's names. */
final class MemberFields {

    private static final Map<String, Function<MemberEntry, ?>> FIELDS = fields();

    private MemberFields() {}

    private static Map<String, Function<MemberEntry, ?>> fields() {
        var fields = new LinkedHashMap<String, Function<MemberEntry, ?>>();
        fields.put("role", MemberEntry::role);
        fields.put("familyNative", MemberEntry::familyNative);
        fields.put("givenNative", MemberEntry::givenNative);
        fields.put("familyLatin", MemberEntry::familyLatin);
        fields.put("givenLatin", MemberEntry::givenLatin);
        fields.put("mrzLine", MemberEntry::mrzLine);
        fields.put("sex", MemberEntry::sex);
        fields.put("birthDate", MemberEntry::birthDate);
        fields.put("nationality", MemberEntry::nationality);
        fields.put("documentKind", MemberEntry::documentKind);
        fields.put("documentExpiresOn", MemberEntry::documentExpiresOn);
        fields.put("employer", MemberEntry::employer);
        fields.put("position", MemberEntry::position);
        fields.put("phone", MemberEntry::phone);
        fields.put("email", MemberEntry::email);
        fields.put("remark", MemberEntry::remark);
        return fields;
    }

    /** All names. */
    static List<String> names() {
        var names = new ArrayList<>(FIELDS.keySet());
        names.add(names.indexOf("documentExpiresOn"), "documentNumber");
        return names;
    }

    /** The names of the fields that differ, in the order of the form. */
    static List<String> changed(MemberDetails before, MemberDetails after) {
        var old = before.entry();
        var now = after.entry();
        var changed = new ArrayList<String>();
        FIELDS.forEach((name, value) -> {
            if (!Objects.equals(value.apply(old), value.apply(now))) {
                changed.add(name);
            }
        });
        if (!before.documentId().equals(after.documentId())) {
            changed.add("documentNumber");
        }
        return changed;
    }
}
