package org.ciep.imports;

import java.util.List;
import java.util.Optional;

/** What lists of a kind consist of: their columns and headings, and what is read and checked in no others. */
public interface ListForm {

    /** The columns of the template, in their order; no others are read, but names may stand in one cell. */
    List<ImportField> columns();

    /** The headings that are known. */
    Headings headings();

    /** The package with the words and sentences of these lists, beside those that all lists have. */
    String texts();

    /** The keys of the words that a column of these lists may hold; empty if it is free, or the same in all lists. */
    List<String> choices(ImportField field);

    /** As what the person of a row comes; empty if the row does not say it, which is told. */
    Optional<String> role(RowValues values);

    /** Whether a remark says nothing but as what the person comes. */
    boolean isRole(String remark);

    /** The check of one list that only lists of this kind need. */
    RowCheck check();

    /** Whether a column may hold this. */
    default boolean knows(ImportField field) {
        return field == ImportField.WHOLE_NATIVE
                || field == ImportField.WHOLE_LATIN
                || columns().contains(field);
    }

    /** Looks at one row after the other. */
    interface RowCheck {

        /** Tells what is wrong with a row beside those before it. */
        void check(ReadPerson person, RowValues values);
    }
}
