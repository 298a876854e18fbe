package org.ciep.imports;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ciep.imports.GridCell.Kind;
import org.ciep.person.IdentityDocumentKind;
import org.ciep.person.Sex;

/** Reads single values as people write them in lists. */
final class ValueReader {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern EXPONENT = Pattern.compile("[0-9](\\.[0-9]+)?[Ee]\\+?[0-9]+");
    private static final Pattern MAIL = Pattern.compile("[^@\\s,;<>]{1,64}@[^@\\s,;<>.]+(\\.[^@\\s,;<>.]+)+");
    private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 ()/.,;\\-]{4,39}");
    /** Spreadsheets keep this many digits of a number. */
    private static final int KEPT_DIGITS = 15;

    private static final Words<Sex> SEXES = Words.of(Map.of(
            Sex.MALE, "男|男性|先生|m|male|man|mr|männlich|mann|herr",
            Sex.FEMALE, "女|女性|女士|小姐|f|female|woman|ms|mrs|miss|w|weiblich|frau",
            Sex.UNSPECIFIED, "x|d|divers|unspecified|未说明|ohneangabe"));

    private static final Words<IdentityDocumentKind> KINDS = Words.of(Map.of(
            IdentityDocumentKind.RESIDENT_ID,
                    "居民身份证|身份证|二代身份证|第二代身份证|中华人民共和国居民身份证|residentid|residentidentitycard|residentidcard|idcard|identitycard"
                            + "|personalausweis|chinesischerpersonalausweis|chineseidcard",
            IdentityDocumentKind.RESIDENCE_PERMIT,
                    "港澳台居民居住证|居住证|港澳居民居住证|台湾居民居住证|residencepermit|aufenthaltsgenehmigung|aufenthaltsausweis",
            IdentityDocumentKind.HK_MACAO_PERMIT,
                    "港澳居民来往内地通行证|港澳通行证|来往内地通行证|回乡证|港澳居民通行证|hkmacaopermit|homereturnpermit"
                            + "|mainlandtravelpermitforhongkongandmacaoresidents|hongkongmacaopermit|reisegenehmigunghongkongmacau",
            IdentityDocumentKind.TAIWAN_PERMIT,
                    "台湾居民来往大陆通行证|台胞证|台湾通行证|台湾居民通行证|taiwanpermit|mainlandtravelpermitfortaiwanresidents"
                            + "|taiwantravelpermit|reisegenehmigungtaiwan",
            IdentityDocumentKind.PASSPORT, "护照|普通护照|因公护照|公务护照|外交护照|passport|reisepass|pass",
            IdentityDocumentKind.FOREIGN_PERMANENT_RESIDENT_CARD,
                    "外国人永久居留身份证|外国人永久居留证|永久居留身份证|永居证|五星卡|foreignpermanentresidentcard|permanentresidentcard"
                            + "|foreignpermanentresidentidcard|daueraufenthaltskarte|ausweisfürdaueraufenthalt"));

    private ValueReader() {}

    /** One blank where there are several, none around; line breaks and control characters are blanks. */
    static String tidy(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** A cell's content as text: a whole number without exponent and decimals. */
    static String plain(GridCell cell) {
        return cell.kind() == Kind.NUMBER ? plain(cell.text()) : cell.text();
    }

    private static String plain(String number) {
        var value = new BigDecimal(number).stripTrailingZeros();
        return Math.abs(value.scale()) > 30 ? number : value.toPlainString();
    }

    /** Whether a spreadsheet has rounded away the last digits of a long number. */
    static boolean hasLostDigits(GridCell cell) {
        var text = Normalizer.normalize(cell.text(), Normalizer.Form.NFKC).strip();
        if (EXPONENT.matcher(text).matches()) {
            return plain(text).length() > KEPT_DIGITS;
        }
        return cell.kind() == Kind.NUMBER && plain(text).length() > KEPT_DIGITS;
    }

    static Optional<Sex> sex(String text) {
        return SEXES.read(text);
    }

    static Optional<IdentityDocumentKind> kind(String text) {
        return KINDS.read(text);
    }

    /** An e-mail address, full-width signs mended. */
    static Optional<String> mail(String text) {
        var mended = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('。', '.')
                .replace(" ", "");
        return MAIL.matcher(mended).matches() && mended.length() <= 254 ? Optional.of(mended) : Optional.empty();
    }

    /** A telephone number, full-width signs mended. */
    static Optional<String> phone(String text) {
        var mended = tidy(Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\p{Pd}", "-"));
        return PHONE.matcher(mended).matches() ? Optional.of(mended) : Optional.empty();
    }
}
