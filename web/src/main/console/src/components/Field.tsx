import { FormGroup, FormHelperText, HelperText } from "@patternfly/react-core";
import type { ReactNode } from "react";
import { useFormContext, get } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useFormMessage } from "./formMessage";
import { Hint } from "./Hint";

export interface Wiring {
  id: string;
  "aria-describedby": string;
  "aria-required": boolean;
  validated: "error" | "default";
}

interface FieldProps {
  name: string;
  label: string;
  help?: ReactNode;
  /** Doubts that do not block. */
  warnings?: string[];
  optional?: boolean;
  children: (wiring: Wiring) => ReactNode;
}

/** A field of a form: label above, help and the message about how to mend it below, wired for screen readers. */
export function Field({ name, label, help, warnings = [], optional = false, children }: FieldProps) {
  const { t } = useTranslation();
  const message = useFormMessage();
  const { formState } = useFormContext();
  const error: { message?: string } | undefined = get(formState.errors, name);
  const id = `field-${name}`;
  const helpId = `${id}-help`;
  return (
    <FormGroup fieldId={id} label={optional ? t("form.optional", { label }) : label}>
      {children({
        id,
        "aria-describedby": helpId,
        "aria-required": !optional,
        validated: error ? "error" : "default",
      })}
      <FormHelperText id={helpId}>
        <HelperText isLiveRegion>
          {error && <Hint variant="error">{message(error.message)}</Hint>}
          {warnings.map((warning) => (
            <Hint key={warning} variant="warning">
              {warning}
            </Hint>
          ))}
          {!error && warnings.length === 0 && help && <Hint>{help}</Hint>}
        </HelperText>
      </FormHelperText>
    </FormGroup>
  );
}
