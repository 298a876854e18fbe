import { useMutation } from "@tanstack/react-query";
import { useIdempotencyKeys } from "../api/idempotency";
import type { ConsentPurpose, PersonalAccreditation } from "../api/schema";
import { agreedTo } from "./entry";
import type { Keeper } from "./keeper";
import { useReadLanguage } from "./language";

/** Agrees at once, to the texts that are shown. */
export function useGiveConsents(
  { consents }: Pick<PersonalAccreditation, "consents">,
  keeper: Keeper,
  onGiven: (accreditation: PersonalAccreditation) => void,
) {
  const language = useReadLanguage();
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: (agreed: ConsentPurpose[]) => {
      const body = { consents: agreedTo(consents, agreed), language };
      return keeper.give(body, keys.for(body));
    },
    onSuccess: (given) => {
      keys.forget();
      onGiven(given);
    },
  });
}
