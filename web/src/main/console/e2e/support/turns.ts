/**
 * A scenario in each of its languages; in one of them where there is little time (`SMALL_COUNTS`), and then each scenario in another.
 * What the scenarios have in common, the story tells in all three.
 */
export function inTurn<T>(turn: 0 | 1 | 2, languages: readonly T[]): readonly T[] {
  return process.env.SMALL_COUNTS === undefined ? languages : languages.filter((_, index) => index === turn);
}
