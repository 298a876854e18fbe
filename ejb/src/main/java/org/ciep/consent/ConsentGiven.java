package org.ciep.consent;

/**
 * Somebody agrees.
 *
 * @param version of the text that was read
 */
public record ConsentGiven(ConsentPurpose purpose, Integer version) {}
