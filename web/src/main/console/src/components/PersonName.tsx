import { displayName, latinName } from "./personName";

interface PersonNameProps {
  member: Parameters<typeof displayName>[0];
}

/** A name in its own script with the Latin spelling under it; the direction of the script is left to the text. */
export function PersonName({ member }: PersonNameProps) {
  const latin = latinName(member);
  const shown = displayName(member);
  return (
    <>
      <bdi className={wrapping(shown)}>{shown}</bdi>
      {latin && latin !== shown && <div className={`ciep-subtle ${wrapping(latin)}`}>{latin}</div>}
    </>
  );
}

/** Names are never broken, unless they are longer than any column. */
function wrapping(name: string): string {
  return name.length > 24 ? "ciep-breakable" : "ciep-name";
}
