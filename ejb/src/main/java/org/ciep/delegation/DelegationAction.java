package org.ciep.delegation;

/** What a caller may do with a delegation now. */
public enum DelegationAction {
    EDIT,
    ADD_MEMBER,
    REMOVE_MEMBER,
    IMPORT,
    SUBMIT,
    WITHDRAW,
    EXPORT
}
