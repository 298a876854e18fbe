package org.ciep.imports;

import java.util.Optional;
import org.ciep.person.IllegalPersonName;
import org.ciep.person.PersonName;
import org.ciep.person.PinyinProposal;
import org.ciep.person.SurnameSplit;
import org.jspecify.annotations.Nullable;

/** Reads the name of one row: from separate cells, or from one cell, parted as a proposal. */
final class NameReader {

    private final RowValues values;
    private final @Nullable NameCorrection correction;
    private @Nullable ProposedName proposed;

    NameReader(RowValues values, @Nullable NameCorrection correction) {
        this.values = values;
        this.correction = correction;
    }

    /** The proposal that was needed to read the name, if it stood in one cell. */
    Optional<ProposedName> proposed() {
        return Optional.ofNullable(proposed);
    }

    Optional<PersonName> read() {
        try {
            var inNative = nativeParts();
            var inLatin = latinParts(inNative.family());
            if (inNative.isEmpty() && inLatin.isEmpty()) {
                values.missing(column(), "name-missing");
                return Optional.empty();
            }
            checkOrder(inNative, inLatin);
            return Optional.of(new PersonName(inNative.family(), inNative.given(), inLatin.family(), inLatin.given()));
        } catch (IllegalPersonName refusal) {
            values.error(column(), refusal.code());
            return Optional.empty();
        }
    }

    private record Parts(@Nullable String family, @Nullable String given) {

        boolean isEmpty() {
            return family == null && given == null;
        }

        static Parts of(String family, String given) {
            return new Parts(family.isEmpty() ? null : family, given.isEmpty() ? null : given);
        }
    }

    private Parts nativeParts() {
        var separate = Parts.of(values.text(ImportField.FAMILY_NATIVE), values.text(ImportField.GIVEN_NATIVE));
        var whole = values.text(ImportField.WHOLE_NATIVE);
        return !separate.isEmpty() || whole.isEmpty() ? separate : confirmed(SurnameSplit.ofNative(whole));
    }

    private Parts latinParts(@Nullable String familyNative) {
        var separate = Parts.of(values.text(ImportField.FAMILY_LATIN), values.text(ImportField.GIVEN_LATIN));
        var whole = values.text(ImportField.WHOLE_LATIN);
        if (!separate.isEmpty() || whole.isEmpty()) {
            return separate;
        }
        var split = SurnameSplit.ofLatin(whole, familyNative);
        if (familyNative == null && proposed == null) {
            return confirmed(split);
        }
        if (split.doubtful()) {
            values.warning(ImportField.WHOLE_LATIN, "latin-name-doubtful");
        }
        return Parts.of(split.family(), split.given());
    }

    /** The proposal, or what the user has made of it. */
    private Parts confirmed(SurnameSplit split) {
        var family = correction == null ? split.family() : orEmpty(correction.family());
        var given = correction == null ? split.given() : orEmpty(correction.given());
        proposed =
                new ProposedName(values.number(), split.whole(), family, given, correction == null && split.doubtful());
        return Parts.of(family, given);
    }

    /** Family and given name swapped in Latin letters is the classic error that fails a security check. */
    private void checkOrder(Parts inNative, Parts inLatin) {
        if (inNative.family() == null || inLatin.family() == null || inLatin.given() == null) {
            return;
        }
        var pinyin = PinyinProposal.of(inNative.family(), null).family();
        if (!pinyin.isEmpty()
                && pinyin.equalsIgnoreCase(inLatin.given())
                && !pinyin.equalsIgnoreCase(inLatin.family())) {
            values.warning(ImportField.FAMILY_LATIN, "latin-name-swapped");
        }
    }

    /** The column that a finding about the name points to. */
    private ImportField column() {
        for (var field : new ImportField[] {
            ImportField.WHOLE_NATIVE, ImportField.FAMILY_NATIVE, ImportField.WHOLE_LATIN, ImportField.FAMILY_LATIN
        }) {
            if (!values.text(field).isEmpty()) {
                return field;
            }
        }
        return values.hasColumn(ImportField.WHOLE_NATIVE) ? ImportField.WHOLE_NATIVE : ImportField.FAMILY_NATIVE;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
