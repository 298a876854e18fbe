import { useTranslation } from "react-i18next";
import type { ApplicationContent, OrganisationName } from "../api/schema";

/** An organisation's name for the reader, else the next best one. */
export function useNameOf(): (name: OrganisationName) => string {
  const { i18n } = useTranslation();
  return ({ zh, en, de }) => {
    const orders: Record<string, (string | undefined)[]> = { "zh-CN": [zh, en, de], de: [de, en, zh] };
    return (orders[i18n.language] ?? [en, zh, de]).find((name) => name !== undefined) ?? "–";
  };
}

export function nameIn({ nameZh, nameEn, nameDe }: ApplicationContent): OrganisationName {
  return {
    ...(nameZh === undefined ? {} : { zh: nameZh }),
    ...(nameEn === undefined ? {} : { en: nameEn }),
    ...(nameDe === undefined ? {} : { de: nameDe }),
  };
}
