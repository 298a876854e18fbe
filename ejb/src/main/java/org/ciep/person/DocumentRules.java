package org.ciep.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ciep.person.DocumentProblem.Field;
import org.jspecify.annotations.Nullable;

/** The rules for the number of each kind of identity document. Numbers come normalised. */
final class DocumentRules {

    private static final Pattern FIFTEEN_DIGITS = Pattern.compile("[0-9]{15}");
    private static final Pattern HK_MACAO = Pattern.compile("[HM][0-9]{8}");
    private static final Pattern TAIWAN = Pattern.compile("[0-9]{8}");
    private static final Pattern PASSPORT = Pattern.compile("(?=.*[0-9])[A-Z0-9]{4,20}");
    private static final Pattern OLD_RESIDENT_CARD = Pattern.compile("[A-Z]{3}[0-9]{12}");
    private static final Set<String> RESIDENCE_PERMIT_PREFIXES = Set.of("810000", "820000", "830000");
    /** The first two digits of a region. Today's list of counties is no use: abolished ones stay in numbers. */
    private static final Set<String> REGIONS = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private DocumentRules() {}

    static DocumentCheck check(IdentityDocumentKind kind, String number, LocalDate today) {
        if (number.isEmpty()) {
            return DocumentCheck.refused("document-number-missing");
        }
        return switch (kind) {
            case RESIDENT_ID -> resident(number, today);
            case RESIDENCE_PERMIT -> residencePermit(number, today);
            case HK_MACAO_PERMIT -> form(HK_MACAO, number);
            case TAIWAN_PERMIT -> form(TAIWAN, number);
            case PASSPORT -> passport(number, today);
            case FOREIGN_PERMANENT_RESIDENT_CARD -> foreignResident(number, today);
        };
    }

    private static DocumentCheck form(Pattern pattern, String number) {
        return pattern.matcher(number).matches()
                ? DocumentCheck.passed()
                : DocumentCheck.refused("document-number-form");
    }

    private static DocumentCheck resident(String number, LocalDate today) {
        if (FIFTEEN_DIGITS.matcher(number).matches()) {
            return DocumentCheck.refused("document-number-fifteen-digits");
        }
        var check = eighteen(number, today);
        if (check.hasErrors()) {
            return check;
        }
        if (RESIDENCE_PERMIT_PREFIXES.contains(number.substring(0, 6))) {
            return withWarning(check, "document-kind-differs");
        }
        return REGIONS.contains(number.substring(0, 2)) ? check : withWarning(check, "document-number-region");
    }

    private static DocumentCheck residencePermit(String number, LocalDate today) {
        var check = eighteen(number, today);
        if (check.hasErrors() || RESIDENCE_PERMIT_PREFIXES.contains(number.substring(0, 6))) {
            return check;
        }
        return DocumentCheck.refused("document-number-prefix");
    }

    private static DocumentCheck passport(String number, LocalDate today) {
        if (!PASSPORT.matcher(number).matches()) {
            return DocumentCheck.refused("document-number-form");
        }
        var isResidentNumber =
                ResidentNumber.hasForm(number) && !eighteen(number, today).hasErrors();
        return isResidentNumber ? withWarning(DocumentCheck.passed(), "document-kind-differs") : DocumentCheck.passed();
    }

    private static DocumentCheck foreignResident(String number, LocalDate today) {
        if (OLD_RESIDENT_CARD.matcher(number).matches()) {
            return DocumentCheck.passed();
        }
        if (!number.startsWith("9")) {
            return DocumentCheck.refused("document-number-form");
        }
        var check = eighteen(number, today);
        return new DocumentCheck(check.problems(), check.birthDate(), null);
    }

    private static DocumentCheck eighteen(String number, LocalDate today) {
        if (!ResidentNumber.hasForm(number)) {
            return DocumentCheck.refused("document-number-form");
        }
        if (!ResidentNumber.hasRightCheck(number)) {
            return DocumentCheck.refused("document-number-check-digit");
        }
        var birthDate = ResidentNumber.birthDate(number);
        if (!isPossible(birthDate, today)) {
            return DocumentCheck.refused("document-number-birth-date");
        }
        return new DocumentCheck(List.of(), birthDate, ResidentNumber.sex(number));
    }

    private static boolean isPossible(@Nullable LocalDate birthDate, LocalDate today) {
        return birthDate != null && !birthDate.isBefore(EARLIEST) && !birthDate.isAfter(today);
    }

    private static DocumentCheck withWarning(DocumentCheck check, String code) {
        var problems = new ArrayList<>(check.problems());
        problems.add(DocumentProblem.warning(Field.NUMBER, code));
        return new DocumentCheck(problems, check.birthDate(), check.sex());
    }
}
