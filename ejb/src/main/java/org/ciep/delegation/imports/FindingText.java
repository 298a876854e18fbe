package org.ciep.delegation.imports;

import java.util.Locale;

/** The sentence of a finding: short, and what to do. */
public final class FindingText {

    private static final String BUNDLE = "org.ciep.delegation.imports.Findings";

    private FindingText() {}

    /**
     * The sentence in a language.
     *
     * @param locale Chinese, German, or anything else for English
     */
    public static String of(Finding finding, Locale locale) {
        var text = Languages.bundle(BUNDLE, locale).getString(finding.code());
        for (var param : finding.params().entrySet()) {
            text = text.replace("{" + param.getKey() + "}", param.getValue());
        }
        return text;
    }
}
