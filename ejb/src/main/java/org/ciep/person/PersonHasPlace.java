package org.ciep.person;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ciep.identity.CallerIdentity;
import org.ciep.platform.DomainException;
import org.ciep.platform.InvalidInput.Severity;
import org.ciep.platform.InvalidInput.Violation;

/**
 * One person has one place at an edition: somebody has one already. Says for each such person where the caller has them; the first place
 * is named to whoever may see it.
 */
public class PersonHasPlace extends DomainException {

    private static final long serialVersionUID = 1L;

    /** So many of those in the way are named. */
    private static final int NAMED = 50;

    private final transient List<Violation> inTheWay;

    private PersonHasPlace(String code, Map<String, String> params, List<Violation> inTheWay) {
        super(Kind.CONFLICT, code, "One person has one accreditation for an edition", params);
        this.inTheWay = inTheWay;
    }

    @Override
    public List<Violation> violations() {
        return inTheWay;
    }

    /**
     * @param wanting who wanted to give the places
     * @param pointers to each of the persons
     * @param taken the places that are in the way
     */
    static PersonHasPlace of(
            PlaceHolder.Kind wanting, Map<UUID, String> pointers, List<EditionPlace> taken, CallerIdentity caller) {
        var inTheWay = taken.stream()
                .limit(NAMED)
                .map(place -> said(Objects.requireNonNull(pointers.get(place.personId())), place.holder(), caller))
                .toList();
        return new PersonHasPlace(refusal(wanting, taken, caller), params(taken, caller), inTheWay);
    }

    private static String refusal(PlaceHolder.Kind wanting, List<EditionPlace> taken, CallerIdentity caller) {
        return switch (wanting) {
            case DELEGATION -> "members-have-place";
            case STAFF_ACCREDITATION -> ofOne(areAllVisible(taken, caller));
        };
    }

    private static String ofOne(boolean named) {
        return named ? "person-has-place-at" : "person-has-place";
    }

    private static boolean areAllVisible(List<EditionPlace> taken, CallerIdentity caller) {
        return !taken.isEmpty()
                && taken.stream().allMatch(place -> place.holder().isVisibleTo(caller));
    }

    private static Map<String, String> params(List<EditionPlace> taken, CallerIdentity caller) {
        var persons = String.valueOf(taken.size());
        return areAllVisible(taken, caller)
                ? Map.of("persons", persons, "first", taken.get(0).holder().reference())
                : Map.of("persons", persons);
    }

    private static Violation said(String pointer, PlaceHolder holder, CallerIdentity caller) {
        boolean named = holder.isVisibleTo(caller);
        return new Violation(
                pointer, ofOne(named), Severity.ERROR, named ? Map.of("first", holder.reference()) : Map.of());
    }
}
