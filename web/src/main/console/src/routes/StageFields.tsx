import {
  Checkbox,
  FormFieldGroupExpandable,
  FormFieldGroupHeader,
  FormGroup,
  FormSelect,
  FormSelectOption,
  Grid,
  GridItem,
  TextInput,
} from "@patternfly/react-core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { EscalationRole, Route, StageScope } from "../api/schema";
import { useMemberFieldName } from "../components/memberFields";
import { ConditionFields } from "./ConditionFields";
import { SCOPES, type DraftStage } from "./design";

const ESCALATION_ROLES: EscalationRole[] = ["ministry-approver", "host-reviewer", "security-officer"];
const ALL_SCOPES: StageScope[] = ["UNIT", "HOST", "MINISTRY", "SECURITY"];
const NAMES = [
  { language: "zh", lang: "zh-Hans", label: "field.nameZh" },
  { language: "en", lang: "en", label: "field.nameEn" },
  { language: "de", lang: "de", label: "field.nameDe" },
] as const;

interface StageFieldsProps {
  stage: DraftStage;
  route: Route;
  onChange: (stage: DraftStage) => void;
}

/** Who decides, for which cases, in how many working days, and what may be sent back. */
export function StageFields({ stage, route, onChange }: StageFieldsProps) {
  const { t } = useTranslation(["routes", "common"]);
  const id = (name: string) => `${name}-${stage.key}`;
  return (
    <Grid hasGutter>
      {NAMES.map(({ language, lang, label }) => (
        <Cell key={language} id={id(language)} label={t(label)}>
          <TextInput
            id={id(language)}
            lang={lang}
            value={stage.name[language]}
            maxLength={200}
            onChange={(_event, text) => onChange({ ...stage, name: { ...stage.name, [language]: text } })}
          />
        </Cell>
      ))}
      <Choice
        id={id("role")}
        label={t("field.role")}
        value={stage.role}
        options={route.roles.map((role) => ({ value: role, label: t(`common:role.${role}`) }))}
        onChoose={(role) => onChange({ ...stage, role, scope: SCOPES[role] })}
      />
      <Choice
        id={id("scope")}
        label={t("field.scope")}
        value={stage.scope}
        options={ALL_SCOPES.map((scope) => ({ value: scope, label: t(`scope.${scope}`) }))}
        onChoose={(scope) => onChange({ ...stage, scope })}
      />
      <Choice
        id={id("escalation")}
        label={t("field.escalationRole")}
        value={stage.escalationRole}
        options={ESCALATION_ROLES.map((role) => ({ value: role, label: t(`common:role.${role}`) }))}
        onChoose={(escalationRole) => onChange({ ...stage, escalationRole })}
      />
      {(["workingDays", "reminderDays", "decisions"] as const).map((name) => (
        <Cell key={name} id={id(name)} label={t(`field.${name}`)}>
          <TextInput
            id={id(name)}
            type="number"
            min={1}
            max={name === "decisions" ? 5 : 60}
            value={stage[name]}
            onChange={(_event, text) => onChange({ ...stage, [name]: Number(text) })}
          />
        </Cell>
      ))}
      {route.criteria.length > 0 && (
        <GridItem>
          <ConditionFields stage={stage} route={route} onChange={onChange} />
        </GridItem>
      )}
      {route.fields.length > 0 && (
        <GridItem>
          <Returnable stage={stage} route={route} onChange={onChange} />
        </GridItem>
      )}
    </Grid>
  );
}

function Cell({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <GridItem md={4}>
      <FormGroup fieldId={id} label={label}>
        {children}
      </FormGroup>
    </GridItem>
  );
}

interface ChoiceProps<V extends string> {
  id: string;
  label: string;
  value: V;
  options: { value: V; label: string }[];
  onChoose: (value: V) => void;
}

function Choice<V extends string>({ id, label, value, options, onChoose }: ChoiceProps<V>) {
  return (
    <Cell id={id} label={label}>
      <FormSelect
        id={id}
        value={value}
        onChange={(_event, text) => {
          const chosen = options.find((option) => option.value === text);
          if (chosen) {
            onChoose(chosen.value);
          }
        }}
      >
        {options.map((option) => (
          <FormSelectOption key={option.value} value={option.value} label={option.label} />
        ))}
      </FormSelect>
    </Cell>
  );
}

function Returnable({ stage, route, onChange }: StageFieldsProps) {
  const { t } = useTranslation("routes");
  const fieldName = useMemberFieldName();
  const toggle = (field: string, chosen: boolean) =>
    onChange({
      ...stage,
      returnable: route.fields.filter((name) => (name === field ? chosen : stage.returnable.includes(name))),
    });
  return (
    <FormFieldGroupExpandable
      toggleAriaLabel={t("field.returnable")}
      header={
        <FormFieldGroupHeader
          titleText={{ text: t("field.returnable"), id: `returnable-${stage.key}` }}
          titleDescription={
            stage.returnable.length === 0
              ? t("returnable.all")
              : t("returnable.some", { count: stage.returnable.length })
          }
        />
      }
    >
      {route.fields.map((field) => (
        <Checkbox
          key={field}
          id={`${field}-${stage.key}`}
          label={fieldName(field)}
          isChecked={stage.returnable.includes(field)}
          onChange={(_event, chosen) => toggle(field, chosen)}
        />
      ))}
    </FormFieldGroupExpandable>
  );
}
