package org.ciep.approval;

/**
 * Why a case is returned or rejected.
 *
 * @param code for statistics
 * @param text for people, in the official's language, 1 to 2,000 characters
 */
public record Reason(ReasonCode code, String text) {}
