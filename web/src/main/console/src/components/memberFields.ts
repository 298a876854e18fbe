import { useTranslation } from "react-i18next";
import type { Member } from "../api/schema";
import { countryName } from "./countries";

/** The fields of a member in the order of the form. */
export const MEMBER_FIELDS = [
  "role",
  "familyNative",
  "givenNative",
  "familyLatin",
  "givenLatin",
  "mrzLine",
  "sex",
  "birthDate",
  "nationality",
  "documentKind",
  "documentNumber",
  "documentExpiresOn",
  "employer",
  "position",
  "phone",
  "email",
  "remark",
] as const;

export type MemberField = (typeof MEMBER_FIELDS)[number];

export function isMemberField(name: string): name is MemberField {
  return (MEMBER_FIELDS as readonly string[]).includes(name);
}

export function useMemberFieldName(): (field: string) => string {
  const { t } = useTranslation("members");
  return (field) => (isMemberField(field) ? t(`field.${field}`) : field);
}

/** The number that an entry without one keeps; none where it was erased after the event, which the server says by an empty one. */
export function keptNumber(number: string | undefined): string | undefined {
  return number === "" ? undefined : number;
}

/** A document's number as it is shown. */
export function useShownNumber(): (number: string) => string {
  const { t } = useTranslation("members");
  return (number) => keptNumber(number) ?? t("document.erased");
}

/** A field's value as it is shown. */
export function useMemberValue(): (member: Member, field: string) => string {
  const { t, i18n } = useTranslation("members");
  const shownNumber = useShownNumber();
  return (member, field) => {
    switch (field) {
      case "role":
        return t(`delegationRole.${member.role}`);
      case "sex":
        return t(`sex.${member.sex}`);
      case "nationality":
        return countryName(member.nationality, i18n.language);
      case "documentKind":
        return t(`documentKind.${member.documentKind}`);
      case "documentNumber":
      case "documentNumberMasked":
        return shownNumber(member.documentNumberMasked);
      default: {
        const value = (member as unknown as Record<string, unknown>)[field];
        return typeof value === "string" ? value : "";
      }
    }
  };
}
