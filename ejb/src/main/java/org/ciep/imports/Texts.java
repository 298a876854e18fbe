package org.ciep.imports;

import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of a bundle in one language: those of lists of a kind, and those that all lists have. */
final class Texts {

    private final ResourceBundle own;
    private final ResourceBundle common;

    /** @param bundle its name in both packages */
    Texts(String bundle, ListForm form, Locale locale) {
        own = Languages.bundle(form.texts() + "." + bundle, locale);
        common = Languages.bundle(Texts.class.getPackageName() + "." + bundle, locale);
    }

    String of(String key) {
        return own.containsKey(key) ? own.getString(key) : common.getString(key);
    }
}
