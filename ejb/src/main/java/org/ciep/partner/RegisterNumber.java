package org.ciep.partner;

/**
 * The number under which a register outside the mainland has an organisation. Each register writes its own in its own way: there is no
 * check character that all have, so only what no register writes is told. It warns and never blocks.
 */
record RegisterNumber(String text) {

    private static final String BETWEEN = " .,-/()&:#·";

    /** Has it a digit, and beside letters and digits only what stands between them? */
    boolean isPlausible() {
        return text.codePoints().anyMatch(Character::isDigit)
                && text.codePoints()
                        .allMatch(character -> Character.isLetterOrDigit(character) || BETWEEN.indexOf(character) >= 0);
    }
}
