package org.ciep.partner.staff;

/** What became of an accreditation by a result; it says nothing of the person, so that answers may be kept. */
public record VettingDone(String reference, StaffStatus status, Long version) {}
