import { Form, FormGroup, FormSelect, FormSelectOption, Grid, GridItem, TextInput } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CheckSelect } from "../components/CheckSelect";
import { useActionName } from "../components/eventSentence";
import { useFilters } from "../components/keyset";
import { ACTIONS } from "../components/actions";
import { FilterChips } from "./FilterChips";
import { OBJECT_KINDS, type AuditFilter } from "./queries";

/** The filters; they live in the address, so that a finding can be sent to someone. */
export function AuditToolbar({ filter }: { filter: AuditFilter }) {
  const { t } = useTranslation("audit");
  const { set, toggle } = useFilters();
  const actionName = useActionName();
  return (
    <search aria-label={t("filter.label")}>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <Grid hasGutter sm={6} lg={4}>
          <GridItem>
            <FormGroup label={t("filter.objectKind")} fieldId="audit-kind">
              <FormSelect
                id="audit-kind"
                value={filter.objectKind ?? ""}
                onChange={(_event, value) => set("objectKind", value)}
              >
                <FormSelectOption value="" label={t("filter.any")} />
                {OBJECT_KINDS.map((kind) => (
                  <FormSelectOption key={kind} value={kind} label={t(`objectKind.${kind}`)} />
                ))}
              </FormSelect>
            </FormGroup>
          </GridItem>
          <GridItem>
            <TextFilter name="object" label={t("filter.object")} value={filter.object} placeholder="20-CN-GD" />
          </GridItem>
          <GridItem>
            <TextFilter name="actor" label={t("filter.actor")} value={filter.actor} />
          </GridItem>
          <GridItem>
            <FormGroup label={t("filter.action")} role="group">
              <CheckSelect
                label={t("filter.chooseAction")}
                chosen={filter.action}
                options={ACTIONS.map((action) => ({ value: action, text: actionName(action) }))}
                onToggle={(action) => toggle("action", action)}
              />
            </FormGroup>
          </GridItem>
          <GridItem>
            <TimeFilter name="from" label={t("filter.from")} value={filter.from} />
          </GridItem>
          <GridItem>
            <TimeFilter name="to" label={t("filter.to")} value={filter.to} />
          </GridItem>
        </Grid>
      </Form>
      <FilterChips filter={filter} />
    </search>
  );
}

interface TextFilterProps {
  name: "object" | "actor";
  label: string;
  value: string | undefined;
  placeholder?: string;
}

function TextFilter(props: TextFilterProps) {
  return <TextFilterField key={props.value ?? ""} {...props} />;
}

function TextFilterField({ name, label, value = "", placeholder }: TextFilterProps) {
  const { set } = useFilters();
  const [typed, setTyped] = useState(value);
  const apply = () => {
    if (typed.trim() !== value) {
      set(name, typed.trim());
    }
  };
  return (
    <FormGroup label={label} fieldId={`audit-${name}`}>
      <TextInput
        id={`audit-${name}`}
        value={typed}
        placeholder={placeholder}
        onChange={(_event, changed) => setTyped(changed)}
        onBlur={apply}
        onKeyDown={(event) => {
          if (event.key === "Enter") {
            apply();
          }
        }}
      />
    </FormGroup>
  );
}

interface TimeFilterProps {
  name: "from" | "to";
  label: string;
  value: string | undefined;
}

function TimeFilter({ name, label, value }: TimeFilterProps) {
  const { set } = useFilters();
  return (
    <FormGroup label={label} fieldId={`audit-${name}`}>
      <TextInput
        id={`audit-${name}`}
        type="datetime-local"
        value={value ?? ""}
        onChange={(_event, changed) => set(name, changed)}
      />
    </FormGroup>
  );
}
