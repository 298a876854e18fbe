import { Button, FormGroup, FormSelect, FormSelectOption, TextInput } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { ReasonCode } from "../api/schema";
import { displayName } from "../components/personName";
import { REASON_CODES } from "./reason";
import type { Strikes } from "./strikes";

/** The members who are to be left out, each with a reason of their own where that for all does not fit. */
export function StrikeEditor({ strikes }: { strikes: Strikes }) {
  const { t } = useTranslation(["approvals", "common"]);
  return strikes.drafts.map(({ member, code, text }) => {
    const name = displayName(member);
    return (
      <FormGroup key={member.id} label={name} fieldId={`strike-${member.id}`}>
        <FormSelect
          aria-label={t("strike.ownCode", { name })}
          value={code}
          onChange={(_event, value) => strikes.change(member, { code: value as ReasonCode | "" })}
        >
          <FormSelectOption value="" label={t("strike.asAbove")} />
          {REASON_CODES.map((known) => (
            <FormSelectOption key={known} value={known} label={t(`common:reason.${known}`)} />
          ))}
        </FormSelect>
        <TextInput
          id={`strike-${member.id}`}
          aria-label={t("strike.ownText", { name })}
          value={text}
          maxLength={2000}
          placeholder={t("strike.asAbove")}
          onChange={(_event, value) => strikes.change(member, { text: value })}
        />
        <Button variant="link" onClick={() => strikes.remove(member)}>
          {t("strike.remove", { name })}
        </Button>
      </FormGroup>
    );
  });
}
