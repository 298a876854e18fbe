package org.ciep.partner.staff;

/** What a caller may do with an accreditation now. */
public enum StaffAction {
    EDIT,
    REMOVE,
    SUBMIT,
    WITHDRAW,
    SEND_LINK,
    SET_ZONES
}
