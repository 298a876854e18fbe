package org.ciep.partner.staff;

import org.ciep.edition.Category;
import org.ciep.person.TypedName;

/**
 * Whom an organisation asks to complete the rest.
 *
 * @param name as far as the organisation knows it, in the native script or in Latin letters
 * @param email where the link goes
 * @param language of the mail: {@code zh-CN}, {@code en} or {@code de}
 */
public record StaffInvitation(Category category, TypedName name, String email, String language) {

    /** Names and addresses stay out of logs. */
    @Override
    public String toString() {
        return "StaffInvitation[" + category + "]";
    }
}
