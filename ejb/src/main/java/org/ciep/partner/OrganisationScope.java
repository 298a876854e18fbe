package org.ciep.partner;

/**
 * Which organisations exist for a caller.
 *
 * @param everywhere whether all exist for the caller
 * @param organisation else the code of the caller's organisation; empty, which no organisation's code is, where there is none
 */
public record OrganisationScope(Boolean everywhere, String organisation) {

    /** Whether the organisation with this code is among them. */
    public boolean has(String code) {
        return !code.isEmpty() && (everywhere || organisation.equals(code));
    }
}
