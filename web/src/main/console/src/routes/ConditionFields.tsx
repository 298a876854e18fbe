import { Checkbox, FormFieldGroupExpandable, FormFieldGroupHeader, FormGroup } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { Route, UnitKind } from "../api/schema";
import { CATEGORIES } from "../components/categories";
import { criteriaOf, type DraftStage } from "./design";

const UNIT_KINDS: UnitKind[] = [
  "PROVINCE",
  "MUNICIPALITY",
  "AUTONOMOUS_REGION",
  "SPECIAL_ADMINISTRATIVE_REGION",
  "SEPARATELY_PLANNED_CITY",
  "CORPS",
  "MINISTRY",
  "CENTRAL_ENTERPRISES",
];

interface ConditionFieldsProps {
  stage: DraftStage;
  route: Route;
  onChange: (stage: DraftStage) => void;
}

/** For which cases the stage is there; only what is known of such cases is asked. */
export function ConditionFields({ stage, route, onChange }: ConditionFieldsProps) {
  const { t } = useTranslation("routes");
  const { condition } = stage;
  const asked = criteriaOf(condition).length;
  const change = (part: Partial<typeof condition>) => onChange({ ...stage, condition: { ...condition, ...part } });
  return (
    <FormFieldGroupExpandable
      toggleAriaLabel={t("field.condition")}
      header={
        <FormFieldGroupHeader
          titleText={{ text: t("field.condition"), id: `condition-${stage.key}` }}
          titleDescription={asked === 0 ? t("condition.none") : t("condition.some", { count: asked })}
        />
      }
    >
      {route.criteria.includes("UNIT_KIND") && (
        <Choices
          id={stage.key}
          label={t("condition.UNIT_KIND")}
          options={UNIT_KINDS.map((kind) => ({ value: kind, label: t(`unitKind.${kind}`) }))}
          chosen={condition.unitKinds}
          onChoose={(unitKinds) => change({ unitKinds })}
        />
      )}
      {route.criteria.includes("CATEGORY") && (
        <Choices
          id={stage.key}
          label={t("condition.CATEGORY")}
          options={CATEGORIES.map((category) => ({ value: category, label: t(`category.${category}`) }))}
          chosen={condition.categories}
          onChoose={(categories) => change({ categories })}
        />
      )}
      {route.criteria.includes("OVERFLOW") && (
        <Checkbox
          id={`overflow-${stage.key}`}
          label={t("condition.OVERFLOW")}
          isChecked={condition.overflow}
          onChange={(_event, overflow) => change({ overflow })}
        />
      )}
      {route.criteria.includes("LATE") && (
        <Checkbox
          id={`late-${stage.key}`}
          label={t("condition.LATE")}
          isChecked={condition.late}
          onChange={(_event, late) => change({ late })}
        />
      )}
    </FormFieldGroupExpandable>
  );
}

interface ChoicesProps<V extends string> {
  id: string;
  label: string;
  options: { value: V; label: string }[];
  chosen: V[];
  onChoose: (chosen: V[]) => void;
}

/** What is chosen stays in the order of the options, as the server keeps it. */
function Choices<V extends string>({ id, label, options, chosen, onChoose }: ChoicesProps<V>) {
  const toggle = (value: V, isChosen: boolean) =>
    onChoose(
      options.map((option) => option.value).filter((other) => (other === value ? isChosen : chosen.includes(other))),
    );
  return (
    <FormGroup role="group" fieldId={`${label}-${id}`} label={label} isInline>
      {options.map(({ value, label: name }) => (
        <Checkbox
          key={value}
          id={`${value}-${id}`}
          label={name}
          isChecked={chosen.includes(value)}
          onChange={(_event, isChosen) => toggle(value, isChosen)}
        />
      ))}
    </FormGroup>
  );
}
