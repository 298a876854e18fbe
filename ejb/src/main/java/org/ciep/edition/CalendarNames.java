package org.ciep.edition;

/** Names of holidays and of days that are worked in exchange. */
final class CalendarNames {

    private static final int LONGEST = 100;

    private CalendarNames() {}

    /** One to a hundred characters that can be printed. */
    static boolean isGood(String name) {
        return !name.isBlank() && name.length() <= LONGEST && name.codePoints().noneMatch(Character::isISOControl);
    }
}
