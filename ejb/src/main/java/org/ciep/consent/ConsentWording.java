package org.ciep.consent;

import org.ciep.platform.Texts;

/**
 * What is consented to, in the version that holds now.
 *
 * @param effect what happens when the consent is taken back
 */
public record ConsentWording(ConsentPurpose purpose, Integer version, Texts text, Texts effect) {}
