package org.ciep.partner;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.ciep.document.DocumentPurpose;
import org.jspecify.annotations.Nullable;

/** The fields of an application in the order of the form, named as the contract and remarks name them. */
final class ApplicationFields {

    private static final List<DocumentPurpose> APART = List.of(DocumentPurpose.LETTER, DocumentPurpose.LICENCE);
    private static final Map<String, Function<ApplicationContent, @Nullable Object>> FIELDS = fields();

    private ApplicationFields() {}

    private static Map<String, Function<ApplicationContent, @Nullable Object>> fields() {
        var fields = new LinkedHashMap<String, Function<ApplicationContent, @Nullable Object>>();
        fields.put("nameZh", content -> content.details().name().zh());
        fields.put("nameEn", content -> content.details().name().en());
        fields.put("nameDe", content -> content.details().name().de());
        fields.put("kind", content -> content.details().kind());
        fields.put("creditCode", content -> content.details().registration().creditCode());
        fields.put("registerNumber", content -> content.details().registration().registerNumber());
        fields.put("address", content -> content.details().address());
        fields.put("contactName", ApplicationContent::contactName);
        fields.put("contactPhone", ApplicationContent::contactPhone);
        fields.put("booths", ApplicationContent::booths);
        fields.put("area", content -> comparable(content.area()));
        // Kept apart, and open to remarks all the same
        APART.forEach(purpose -> fields.put(of(purpose), content -> null));
        return fields;
    }

    /** Does an application have such a document? */
    static boolean isDocument(DocumentPurpose purpose) {
        return APART.contains(purpose);
    }

    /** The field that a document is. */
    static String of(DocumentPurpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object comparable(@Nullable BigDecimal area) {
        return area == null ? null : area.stripTrailingZeros();
    }

    static List<String> names() {
        return List.copyOf(FIELDS.keySet());
    }

    /** The fields in which two contents differ. */
    static List<String> changed(ApplicationContent before, ApplicationContent after) {
        return FIELDS.entrySet().stream()
                .filter(field -> !Objects.equals(
                        field.getValue().apply(before), field.getValue().apply(after)))
                .map(Map.Entry::getKey)
                .toList();
    }
}
