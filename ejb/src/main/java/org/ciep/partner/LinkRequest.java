package org.ciep.partner;

/**
 * Somebody wants to apply, or to go on with an application.
 *
 * @param edition the edition's number
 * @param email where the link goes
 * @param language of the mail
 * @param source from which address of the network it was asked; kept as a keyed hash for a day
 */
public record LinkRequest(int edition, String email, String language, String source) {

    /** Addresses stay out of logs. */
    @Override
    public String toString() {
        return "LinkRequest[" + edition + "]";
    }
}
