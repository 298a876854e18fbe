package org.ciep.identity;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/** How an account's name is written on screens. */
final class DisplayNames {

    private DisplayNames() {}

    /** Han names: family name first, no space. Others: given name, space, family name. Without names: the fallback. */
    static String of(@Nullable String family, @Nullable String given, String fallback) {
        var familyName = family == null ? "" : family.strip();
        var givenName = given == null ? "" : given.strip();
        if (familyName.isEmpty() && givenName.isEmpty()) {
            return fallback;
        }
        if (isHan(familyName) && isHan(givenName)) {
            return familyName + givenName;
        }
        return (givenName + " " + familyName).strip();
    }

    private static boolean isHan(String text) {
        return text.codePoints().allMatch(point -> UnicodeScript.of(point) == UnicodeScript.HAN || point == '·');
    }
}
