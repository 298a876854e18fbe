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
      <bdi className="ciep-breakable">{shown}</bdi>
      {latin && latin !== shown && <div className="ciep-subtle ciep-breakable">{latin}</div>}
    </>
  );
}
