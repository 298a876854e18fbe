package org.ciep.partner.staff;

import java.util.List;
import org.ciep.consent.ConsentGiven;

/**
 * What a person agrees to.
 *
 * @param language in which the texts were read: {@code zh-CN}, {@code en} or {@code de}
 */
public record GivenConsents(List<ConsentGiven> given, String language) {

    public GivenConsents {
        given = List.copyOf(given);
    }
}
