package org.ciep.imports;

import java.util.Locale;
import java.util.ResourceBundle;

/** The three languages of the platform: Chinese and German have bundles, English is the one without a language. */
final class Languages {

    private static final ResourceBundle.Control WITHOUT_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Languages() {}

    static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, known(locale), Languages.class.getClassLoader(), WITHOUT_FALLBACK);
    }

    private static Locale known(Locale locale) {
        return switch (locale.getLanguage()) {
            case "zh" -> Locale.SIMPLIFIED_CHINESE;
            case "de" -> Locale.GERMAN;
            default -> Locale.ROOT;
        };
    }
}
