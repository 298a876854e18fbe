package org.ciep.approval;

import java.time.LocalDate;

/**
 * What can be done against a decision.
 *
 * @param text for people, with nothing left to fill in
 * @param language of the text: {@code zh-CN}, {@code en} or {@code de}
 * @param until the last day of the objection period, in Beijing
 */
public record Remedy(String text, String language, LocalDate until) {}
