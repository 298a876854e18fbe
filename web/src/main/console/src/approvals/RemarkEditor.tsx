import { Button, FormGroup, FormSelect, FormSelectOption, TextInput } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { CaseKind } from "../api/schema";
import { useRemarkable } from "./remarkable";
import type { Remarks } from "./remarks";

interface RemarkEditorProps {
  kind: CaseKind;
  remarks: Remarks;
  /** The fields that the stage may send back; empty where it may send back whatever it wants. */
  returnable: string[];
}

/** Remarks on single members and fields; those alone are open for mending afterwards. */
export function RemarkEditor({ kind, remarks, returnable }: RemarkEditorProps) {
  const { t } = useTranslation("approvals");
  const remarkable = useRemarkable(kind);
  const free = returnable.length === 0;
  const fields = free ? remarkable.fields : returnable;
  return (
    <>
      {!free && <p>{t("remark.fieldsOnly")}</p>}
      <p>{remarks.drafts.length === 0 ? remarkable.none : remarkable.some}</p>
      {remarks.drafts.map(({ key, part, field, text }) => {
        const about = part ? part.name : t("remark.general");
        return (
          <FormGroup key={key} label={about} fieldId={`remark-${key}`}>
            {part && (
              <FormSelect
                aria-label={t("remark.field", { about })}
                value={field}
                onChange={(_event, value) => remarks.change(key, { field: value })}
              >
                <FormSelectOption value="" label={free ? remarkable.whole : t("remark.chooseField")} />
                {fields.map((name) => (
                  <FormSelectOption key={name} value={name} label={remarkable.fieldName(name)} />
                ))}
              </FormSelect>
            )}
            <TextInput
              className="pf-v6-u-mt-sm"
              id={`remark-${key}`}
              aria-label={t("remark.text", { about })}
              value={text}
              maxLength={1000}
              onChange={(_event, value) => remarks.change(key, { text: value })}
            />
            <Button variant="link" size="sm" isDanger onClick={() => remarks.remove(key)}>
              {t("remark.remove", { about })}
            </Button>
          </FormGroup>
        );
      })}
      {free && (
        <div>
          <Button variant="link" size="sm" onClick={() => remarks.add(undefined)}>
            {t("remark.addGeneral")}
          </Button>
        </div>
      )}
    </>
  );
}
