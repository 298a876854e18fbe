package org.ciep.person;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ciep.identity.CallerIdentity;
import org.ciep.platform.DomainException;

/** One person has one place at an edition: somebody has one already. The first one is named to whoever may see it. */
public class PersonHasPlace extends DomainException {

    private static final long serialVersionUID = 1L;

    private PersonHasPlace(String code, Map<String, String> params) {
        super(Kind.CONFLICT, code, "One person has one accreditation for an edition", params);
    }

    /** @param holders of the places that are in the way */
    static PersonHasPlace by(List<PlaceHolder> holders, CallerIdentity caller) {
        var count = String.valueOf(holders.size());
        if (holders.isEmpty() || !holders.stream().allMatch(holder -> holder.isVisibleTo(caller))) {
            return new PersonHasPlace("person-has-place", Map.of("persons", count));
        }
        var names = holders.stream()
                .map(PlaceHolder::reference)
                .distinct()
                .sorted()
                .limit(10)
                .collect(Collectors.joining(", "));
        return new PersonHasPlace("person-has-place-at", Map.of("persons", count, "first", names));
    }
}
