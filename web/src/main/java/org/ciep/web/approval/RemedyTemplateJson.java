package org.ciep.web.approval;

import java.util.List;
import org.ciep.approval.RemedyTemplateView;

/** What is said of a legal remedy on an occasion, in a language. */
public record RemedyTemplateJson(
        String occasion, String language, String text, int objectionDays, List<String> placeholders, long version) {

    static RemedyTemplateJson of(RemedyTemplateView view) {
        return new RemedyTemplateJson(
                view.occasion().name(),
                view.language(),
                view.text().text(),
                view.text().objectionDays(),
                view.placeholders(),
                view.version());
    }
}
