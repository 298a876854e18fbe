package org.ciep.delegation;

/**
 * Why editing or submitting is not possible now.
 *
 * @param code the problem code that an attempt would be answered with
 */
public record Blocked(String code) {}
