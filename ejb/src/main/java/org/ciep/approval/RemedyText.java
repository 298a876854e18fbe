package org.ciep.approval;

/**
 * What is said of a legal remedy, before it is filled in.
 *
 * @param text with {@code {case}}, {@code {edition}} and {@code {until}} in it
 * @param objectionDays the objection period in days; the day of the decision does not count
 */
public record RemedyText(String text, Integer objectionDays) {}
