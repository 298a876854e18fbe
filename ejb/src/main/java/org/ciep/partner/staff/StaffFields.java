package org.ciep.partner.staff;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.ciep.approval.CaseKind;
import org.ciep.approval.SubjectFields;
import org.ciep.edition.Category;
import org.ciep.person.PersonEntry;
import org.jspecify.annotations.Nullable;

/** The fields of an accreditation by the contract's names: a return remarks on them, and the trail says which were changed. */
@Dependent
public class StaffFields implements SubjectFields {

    private static final Map<String, Function<StaffDetails, ? extends @Nullable Object>> FIELDS = fields();

    private static Map<String, Function<StaffDetails, ? extends @Nullable Object>> fields() {
        var fields = new LinkedHashMap<String, Function<StaffDetails, ? extends @Nullable Object>>();
        fields.put("familyNative", details -> details.name().familyNative());
        fields.put("givenNative", details -> details.name().givenNative());
        fields.put("familyLatin", details -> details.name().familyLatin());
        fields.put("givenLatin", details -> details.name().givenLatin());
        fields.put("mrzLine", details -> details.name().mrzLine());
        fields.put("sex", known(PersonEntry::sex));
        fields.put("birthDate", known(PersonEntry::birthDate));
        fields.put("nationality", known(PersonEntry::nationality));
        fields.put("documentKind", known(PersonEntry::documentKind));
        fields.put("documentNumber", details -> details.isComplete() ? details.documentId() : null);
        fields.put("documentExpiresOn", known(PersonEntry::documentExpiresOn));
        fields.put("position", StaffDetails::position);
        fields.put("phone", StaffDetails::phone);
        fields.put("email", StaffDetails::email);
        return fields;
    }

    /** Nothing, of whom only name and address are known. */
    private static Function<StaffDetails, @Nullable Object> known(Function<PersonEntry, @Nullable Object> value) {
        return details -> details.isComplete() ? value.apply(details.person()) : null;
    }

    @Override
    public List<String> of(CaseKind kind) {
        return kind == CaseKind.STAFF_ACCREDITATION ? names() : List.of();
    }

    static List<String> names() {
        var names = new ArrayList<String>();
        names.add("category");
        names.addAll(FIELDS.keySet());
        return names;
    }

    /** The names of the fields that differ, in the order of the form. */
    static List<String> changed(Category was, StaffDetails before, Category is, StaffDetails after) {
        var changed = new ArrayList<String>();
        if (was != is) {
            changed.add("category");
        }
        FIELDS.forEach((name, value) -> {
            if (!Objects.equals(value.apply(before), value.apply(after))) {
                changed.add(name);
            }
        });
        return changed;
    }
}
