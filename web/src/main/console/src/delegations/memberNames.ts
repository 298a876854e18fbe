import type { Member, MemberPage } from "../api/schema";
import { displayName } from "../components/personName";

type NamedMember = Pick<Member, "id" | "familyNative" | "givenNative" | "familyLatin" | "givenLatin">;

interface NamedPage {
  items: NamedMember[];
  next: MemberPage["next"];
}

/** The names of these members, from as many pages of a list as it takes; whoever is not in the list has none. */
export async function namesIn(
  pageAfter: (after: string | undefined) => Promise<NamedPage>,
  members: string[],
): Promise<Record<string, string>> {
  const names: Record<string, string> = {};
  let after: string | undefined;
  do {
    const { items, next } = await pageAfter(after);
    for (const member of items.filter(({ id }) => members.includes(id))) {
      names[member.id] = displayName(member);
    }
    after = next ?? undefined;
  } while (after !== undefined && members.some((member) => !(member in names)));
  return names;
}
