import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useMatch, useParams, useSearchParams } from "react-router";
import { api, dataOf } from "../api/client";
import type { Edition, Texts } from "../api/schema";
import { usePlatformNow } from "./session";

const REMEMBERED = "ciep.edition";

export const editionsQuery = queryOptions({
  queryKey: ["editions"],
  queryFn: async ({ signal }) => dataOf(await api.GET("/editions", { signal })).items,
  staleTime: 60_000,
});

export const unitsQuery = queryOptions({
  queryKey: ["units"],
  queryFn: async ({ signal }) => dataOf(await api.GET("/units", { signal })).items,
  staleTime: Infinity,
});

/** Chooses the text in the console's language. */
export function useTexts(): (texts: Texts) => string {
  const { i18n } = useTranslation();
  const language = i18n.language === "zh-CN" ? "zh" : i18n.language === "de" ? "de" : "en";
  return (texts) => texts[language];
}

/** The name of a delegating unit in the console's language; its code where the unit is not known. */
export function useUnitName(): (code: string | undefined) => string {
  const { data } = useSuspenseQuery(unitsQuery);
  const textOf = useTexts();
  return (code) => {
    const unit = data.find((candidate) => candidate.code === code);
    return unit ? textOf(unit.name) : (code ?? "");
  };
}

/** The name of the partner organisation that something belongs to, or else of the delegating unit. */
export function useOwnerName(): (owned: { unit?: string; ownerName?: Texts }) => string {
  const unitName = useUnitName();
  const textOf = useTexts();
  return ({ unit, ownerName }) => (ownerName ? textOf(ownerName) : unitName(unit));
}

export function rememberEdition(number: number): void {
  sessionStorage.setItem(REMEMBERED, String(number));
}

/** The edition that ends next: one that is prepared for a later year hides nobody's work. The newest where all are over. */
export function presentEdition(newestFirst: Edition[], now: Date): Edition | undefined {
  const today = now.toISOString().slice(0, 10);
  return (
    newestFirst
      .filter(({ endsOn }) => endsOn >= today)
      .reduce<Edition | undefined>((next, one) => (next && next.endsOn <= one.endsOn ? next : one), undefined) ??
    newestFirst[0]
  );
}

/** The edition that the page is about: the address decides, then the last one that was looked at, then the present one. */
export function useCurrentEdition(): { editions: Edition[]; current: Edition | undefined } {
  const { data: editions } = useSuspenseQuery(editionsQuery);
  const now = usePlatformNow();
  const { edition } = useParams();
  // The reference of a case, or of a partner, begins with its edition: 20-D-0005.
  const inCase = useMatch("/cases/:reference");
  const inPartner = useMatch("/partners/:reference/*");
  const ofCase = (inCase ?? inPartner)?.params.reference?.split("-")[0];
  const addressed = useMatch("/editions/:edition/*")?.params.edition ?? ofCase ?? edition;
  const [search] = useSearchParams();
  const wanted = [addressed, search.get("edition"), sessionStorage.getItem(REMEMBERED)]
    .map(Number)
    .find((number) => editions.some((candidate) => candidate.number === number));
  return {
    editions,
    current: editions.find((candidate) => candidate.number === wanted) ?? presentEdition(editions, now()),
  };
}
