package org.ciep.imports;

/** What a column of a list holds. */
public enum ImportField {
    FAMILY_NATIVE,
    GIVEN_NATIVE,
    /** Family and given name in one cell, parted as a proposal. */
    WHOLE_NATIVE,
    FAMILY_LATIN,
    GIVEN_LATIN,
    /** Family and given name in Latin letters in one cell. */
    WHOLE_LATIN,
    SEX,
    BIRTH_DATE,
    DOCUMENT_KIND,
    DOCUMENT_NUMBER,
    NATIONALITY,
    EMPLOYER,
    POSITION,
    PHONE,
    EMAIL,
    DELEGATION_ROLE,
    /** As what a person of an organisation comes. */
    CATEGORY,
    REMARK,
    /** Not read. */
    IGNORE
}
