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

/** The fields of an accreditation by the contract's names: a return remarks on them, and the trail says which were changed. */
@Dependent
public class StaffFields implements SubjectFields {

    private static final Map<String, Function<StaffDetails, ?>> FIELDS = fields();

    private static Map<String, Function<StaffDetails, ?>> fields() {
        var fields = new LinkedHashMap<String, Function<StaffDetails, ?>>();
        fields.put("familyNative", details -> details.person().familyNative());
        fields.put("givenNative", details -> details.person().givenNative());
        fields.put("familyLatin", details -> details.person().familyLatin());
        fields.put("givenLatin", details -> details.person().givenLatin());
        fields.put("mrzLine", details -> details.person().mrzLine());
        fields.put("sex", details -> details.person().sex());
        fields.put("birthDate", details -> details.person().birthDate());
        fields.put("nationality", details -> details.person().nationality());
        fields.put("documentKind", details -> details.person().documentKind());
        fields.put("documentNumber", StaffDetails::documentId);
        fields.put("documentExpiresOn", details -> details.person().documentExpiresOn());
        fields.put("position", StaffDetails::position);
        fields.put("phone", StaffDetails::phone);
        fields.put("email", StaffDetails::email);
        return fields;
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
