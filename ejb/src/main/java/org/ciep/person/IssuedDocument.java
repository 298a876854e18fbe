package org.ciep.person;

/**
 * An identity document as it is found again: who issued it and its number.
 *
 * @param number kind and normalised number
 * @param country ISO 3166-1 alpha-3 code of the issuing country, or a code of ICAO Doc 9303
 */
public record IssuedDocument(DocumentNumber number, String country) {

    private static final String CHINA = "CHN";

    /** A document of its holder's country; all kinds but passports are issued by China. */
    public static IssuedDocument of(DocumentNumber number, String nationality) {
        return new IssuedDocument(number, number.kind() == IdentityDocumentKind.PASSPORT ? nationality : CHINA);
    }

    /** What the keyed hash is made of. */
    String secret() {
        return number.kind() + ":" + country + ":" + number.value();
    }
}
