package org.ciep.imports;

import java.util.Locale;

/** The sentence of a finding: short, and what to do. */
public final class FindingText {

    private static final String BUNDLE = "Findings";

    private FindingText() {}

    /**
     * The sentence in a language.
     *
     * @param form of the list in which it was found
     * @param locale Chinese, German, or anything else for English
     */
    public static String of(Finding finding, ListForm form, Locale locale) {
        var text = new Texts(BUNDLE, form, locale).of(finding.code());
        for (var param : finding.params().entrySet()) {
            text = text.replace("{" + param.getKey() + "}", param.getValue());
        }
        return text;
    }
}
