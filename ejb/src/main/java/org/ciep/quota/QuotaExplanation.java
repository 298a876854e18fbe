package org.ciep.quota;

/**
 * How a number of places came about: base plus each times units.
 *
 * @param base places that depend on nothing
 * @param each places for each unit; 0 where the number is its base
 * @param units how many booths, or how many started nine square metres
 * @param basis what is counted
 * @param places the sum
 */
public record QuotaExplanation(Integer base, Integer each, Integer units, Basis basis, Integer places) {

    /** What a number of places is counted by. */
    public enum Basis {
        /** By nothing: somebody has set it. */
        FIXED,
        BOOTHS,
        AREA
    }
}
