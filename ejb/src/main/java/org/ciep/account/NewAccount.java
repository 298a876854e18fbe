package org.ciep.account;

/**
 * For whom an account is.
 *
 * @param organisation the code that the account's tokens carry as the claim {@code organisation}, at most 40 characters
 * @param organisationName for the administrator, in one language
 * @param email where the coordinator is invited
 * @param name the coordinator's, as the person writes it, at most 100 characters
 * @param language of the invitation, see {@link org.ciep.identity.Languages#ALL}
 */
public record NewAccount(String organisation, String organisationName, String email, String name, String language) {

    /** Names the organisation only: addresses stay out of logs. */
    @Override
    public String toString() {
        return "NewAccount[" + organisation + "]";
    }
}
