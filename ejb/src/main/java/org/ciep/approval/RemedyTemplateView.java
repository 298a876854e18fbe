package org.ciep.approval;

import java.util.List;

/**
 * What is said of a legal remedy on an occasion, in a language.
 *
 * @param placeholders what may stand in braces, in order
 */
public record RemedyTemplateView(
        RemedyOccasion occasion, String language, RemedyText text, List<String> placeholders, Long version) {

    public RemedyTemplateView {
        placeholders = List.copyOf(placeholders);
    }
}
