import { Label, Radio } from "@patternfly/react-core";
import UsersIcon from "@patternfly/react-icons/dist/esm/icons/users-icon";
import { useTranslation } from "react-i18next";
import type { Case } from "../api/schema";

type Right = Case["rights"][number];

/** The rights in which the case can be decided now, the own one first. */
export function rightsOf({ rights }: Case): Right[] {
  return rights.filter(({ mayDecide }) => mayDecide);
}

interface RightChoiceProps {
  rights: Right[];
  /** The user name of the represented official; undefined for the own right. */
  chosen: string | undefined;
  /** Distinguishes two such questions on one page. */
  name?: string;
  onChoose: (represented: string | undefined) => void;
}

/** Asks in whose name, where there is more than one answer; says it where the only one is another's. */
export function RightChoice({ rights, chosen, name = "right", onChoose }: RightChoiceProps) {
  const { t } = useTranslation("approvals");
  const [first] = rights;
  if (first === undefined || (rights.length === 1 && first.represented === undefined)) {
    return null;
  }
  if (rights.length === 1) {
    return (
      <p className="pf-v6-u-mb-md">
        <Label color="purple" icon={<UsersIcon />} variant="outline" textMaxWidth="none">
          {t("right.only", { name: first.representedName })}
        </Label>
      </p>
    );
  }
  return (
    <fieldset className="pf-v6-u-mb-md ciep-rights">
      <legend>{t("right.question")}</legend>
      {rights.map(({ represented, representedName }) => (
        <Radio
          key={represented ?? ""}
          id={`${name}-${represented ?? "own"}`}
          name={name}
          label={represented === undefined ? t("right.own") : t("right.of", { name: representedName })}
          isChecked={chosen === represented}
          onChange={() => onChoose(represented)}
        />
      ))}
    </fieldset>
  );
}
