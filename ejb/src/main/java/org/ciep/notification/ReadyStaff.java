package org.ciep.notification;

import org.ciep.platform.Texts;

/**
 * The accreditation of a person that the coordinators of the organisation can submit now.
 *
 * @param reference such as {@code 20-T-0012}, which stands for the person
 * @param edition the edition's number
 * @param organisationCode the claim {@code organisation} of the coordinators
 * @param organisation how the organisation is called
 */
public record ReadyStaff(String reference, int edition, String organisationCode, Texts organisation) {}
