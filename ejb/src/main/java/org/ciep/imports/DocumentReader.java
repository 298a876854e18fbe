package org.ciep.imports;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ciep.person.DocumentCheck;
import org.ciep.person.DocumentNumber;
import org.ciep.person.DocumentProblem;
import org.ciep.person.IdentityDocumentKind;
import org.ciep.person.Nationality;
import org.ciep.person.Sex;
import org.jspecify.annotations.Nullable;

/** Reads the identity document of one row and what depends on it: birth date, sex, nationality. */
final class DocumentReader {

    private static final Pattern RESIDENT_FORM = Pattern.compile("[0-9]{15}|[0-9]{17}[0-9X]");
    private static final Pattern RESIDENCE_PERMIT_FORM = Pattern.compile("8[123]0000[0-9]{11}[0-9X]");
    private static final Pattern FOREIGN_RESIDENT_FORM = Pattern.compile("9[0-9]{16}[0-9X]|[A-Z]{3}[0-9]{12}");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final Map<DocumentProblem.Field, ImportField> FIELDS = Map.of(
            DocumentProblem.Field.NUMBER, ImportField.DOCUMENT_NUMBER,
            DocumentProblem.Field.BIRTH_DATE, ImportField.BIRTH_DATE,
            DocumentProblem.Field.SEX, ImportField.SEX);
    /** Documents that only Chinese citizens have. */
    private static final Set<IdentityDocumentKind> OF_CITIZENS = EnumSet.of(
            IdentityDocumentKind.RESIDENT_ID,
            IdentityDocumentKind.RESIDENCE_PERMIT,
            IdentityDocumentKind.HK_MACAO_PERMIT,
            IdentityDocumentKind.TAIWAN_PERMIT);

    private final RowValues values;
    private final LocalDate today;
    private @Nullable DocumentNumber document;
    private @Nullable LocalDate birthDate;
    private @Nullable Sex sex;

    DocumentReader(RowValues values, LocalDate today) {
        this.values = values;
        this.today = today;
    }

    /** Reads all of it; what is missing or wrong becomes a finding. */
    void read() {
        birthDate = typedBirthDate();
        sex = typedSex();
        document = number();
        if (document == null) {
            return;
        }
        var check = document.check(today).against(birthDate, sex);
        for (var problem : check.problems()) {
            add(problem);
        }
        complete(check);
    }

    Optional<DocumentNumber> document() {
        return Optional.ofNullable(document);
    }

    Optional<LocalDate> birthDate() {
        return Optional.ofNullable(birthDate);
    }

    Optional<Sex> sex() {
        return Optional.ofNullable(sex);
    }

    private @Nullable DocumentNumber number() {
        var cell = values.cell(ImportField.DOCUMENT_NUMBER);
        if (cell == null) {
            values.missing(ImportField.DOCUMENT_NUMBER, "document-number-missing");
            return null;
        }
        if (ValueReader.hasLostDigits(cell)) {
            values.error(ImportField.DOCUMENT_NUMBER, "document-number-lost-digits");
            return null;
        }
        var number = DocumentNumber.normalised(ValueReader.plain(cell));
        return kind(number).map(kind -> new DocumentNumber(kind, number)).orElse(null);
    }

    private Optional<IdentityDocumentKind> kind(String number) {
        var written = values.text(ImportField.DOCUMENT_KIND);
        var kind = written.isEmpty() ? likelyKind(number) : ValueReader.kind(written);
        if (kind.isEmpty() && written.isEmpty()) {
            values.missing(ImportField.DOCUMENT_KIND, "document-kind-missing");
        } else if (kind.isEmpty()) {
            values.error(ImportField.DOCUMENT_KIND, "document-kind-unknown");
        }
        return kind;
    }

    /** The kind that the number's form leaves no doubt about. */
    private static Optional<IdentityDocumentKind> likelyKind(String number) {
        if (RESIDENCE_PERMIT_FORM.matcher(number).matches()) {
            return Optional.of(IdentityDocumentKind.RESIDENCE_PERMIT);
        }
        if (FOREIGN_RESIDENT_FORM.matcher(number).matches()) {
            return Optional.of(IdentityDocumentKind.FOREIGN_PERMANENT_RESIDENT_CARD);
        }
        return RESIDENT_FORM.matcher(number).matches()
                ? Optional.of(IdentityDocumentKind.RESIDENT_ID)
                : Optional.empty();
    }

    private @Nullable LocalDate typedBirthDate() {
        var cell = values.cell(ImportField.BIRTH_DATE);
        if (cell == null) {
            return null;
        }
        var date = DateReader.read(cell);
        if (date.isEmpty()) {
            values.error(ImportField.BIRTH_DATE, "birth-date-form");
        } else if (date.get().isBefore(EARLIEST) || date.get().isAfter(today)) {
            values.error(ImportField.BIRTH_DATE, "birth-date-impossible");
        }
        return date.orElse(null);
    }

    private @Nullable Sex typedSex() {
        var text = values.text(ImportField.SEX);
        if (text.isEmpty()) {
            return null;
        }
        var read = ValueReader.sex(text);
        if (read.isEmpty()) {
            values.error(ImportField.SEX, "sex-unknown");
        }
        return read.orElse(null);
    }

    private void add(DocumentProblem problem) {
        var field = FIELDS.getOrDefault(problem.field(), ImportField.DOCUMENT_NUMBER);
        if (problem.severity() == DocumentProblem.Severity.ERROR) {
            values.error(field, problem.code());
        } else {
            values.warning(field, problem.code());
        }
    }

    /** What the list leaves out is taken from the number, which holds it without doubt. */
    private void complete(DocumentCheck check) {
        var nothingTyped = values.text(ImportField.BIRTH_DATE).isEmpty();
        birthDate = birthDate == null && nothingTyped ? check.birthDate() : birthDate;
        sex = sex == null && values.text(ImportField.SEX).isEmpty() ? check.sex() : sex;
        if (check.hasErrors()) {
            return;
        }
        if (birthDate == null && nothingTyped) {
            values.missing(ImportField.BIRTH_DATE, "birth-date-missing");
        }
        if (sex == null && values.text(ImportField.SEX).isEmpty()) {
            values.missing(ImportField.SEX, "sex-missing");
        }
    }

    /** The nationality as written, or what the document says of it. */
    Optional<String> nationality() {
        var written = values.text(ImportField.NATIONALITY);
        if (document == null) {
            return Optional.empty();
        }
        if (!written.isEmpty()) {
            return writtenNationality(written, document.kind());
        }
        if (OF_CITIZENS.contains(document.kind())) {
            return Optional.of("CHN");
        }
        if (document.kind() == IdentityDocumentKind.PASSPORT) {
            values.warning(ImportField.NATIONALITY, "nationality-assumed");
            return Optional.of("CHN");
        }
        values.missing(ImportField.NATIONALITY, "nationality-missing");
        return Optional.empty();
    }

    private Optional<String> writtenNationality(String written, IdentityDocumentKind kind) {
        var read = Nationality.read(written);
        if (read.isEmpty()) {
            values.error(ImportField.NATIONALITY, "nationality-unknown");
        } else if (kind == IdentityDocumentKind.RESIDENT_ID && !"CHN".equals(read.get())) {
            values.warning(ImportField.NATIONALITY, "nationality-contradicts-document");
        }
        return read;
    }
}
