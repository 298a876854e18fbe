import { FormSelect, FormSelectOption, TextArea, TextInput } from "@patternfly/react-core";
import type { ReactNode } from "react";
import { Controller, useFormContext } from "react-hook-form";
import { Field } from "./Field";
import { useIsClosed } from "./openFields";

interface InputProps {
  name: string;
  label: string;
  help?: ReactNode;
  optional?: boolean;
  warnings?: string[];
  /** Shown, and not to be changed now. */
  isDisabled?: boolean;
  onBlur?: () => void;
}

interface TextFieldProps extends InputProps {
  type?: "text" | "date" | "datetime-local" | "email" | "tel" | "number";
  maxLength?: number;
  lang?: string;
  autoComplete?: string;
}

export function TextField({
  type = "text",
  maxLength,
  lang,
  autoComplete = "off",
  isDisabled,
  onBlur,
  ...field
}: TextFieldProps) {
  const { control } = useFormContext();
  const isClosed = useIsClosed(field.name);
  return (
    <Controller
      control={control}
      name={field.name}
      render={({ field: { ref, value, onChange, onBlur: touched } }) => (
        <Field {...field}>
          {(wiring) => (
            <TextInput
              {...wiring}
              ref={ref}
              type={type}
              value={String(value ?? "")}
              maxLength={maxLength}
              lang={lang}
              autoComplete={autoComplete}
              isDisabled={isDisabled ?? isClosed}
              onChange={(_event, changed) => onChange(changed)}
              onBlur={() => {
                touched();
                onBlur?.();
              }}
            />
          )}
        </Field>
      )}
    />
  );
}

interface LongTextFieldProps extends Omit<InputProps, "onBlur"> {
  maxLength?: number;
  rows?: number;
}

export function LongTextField({ maxLength, rows = 3, isDisabled, ...field }: LongTextFieldProps) {
  const { control } = useFormContext();
  const isClosed = useIsClosed(field.name);
  return (
    <Controller
      control={control}
      name={field.name}
      render={({ field: { ref, value, onChange, onBlur } }) => (
        <Field {...field}>
          {(wiring) => (
            <TextArea
              {...wiring}
              ref={ref}
              rows={rows}
              resizeOrientation="vertical"
              disabled={isDisabled ?? isClosed}
              value={String(value ?? "")}
              maxLength={maxLength}
              onChange={(_event, changed) => onChange(changed)}
              onBlur={onBlur}
            />
          )}
        </Field>
      )}
    />
  );
}

interface ChoiceFieldProps extends InputProps {
  options: { value: string; label: string }[];
  /** Shown while nothing is chosen. */
  placeholder?: string;
}

export function ChoiceField({ options, placeholder, isDisabled, onBlur, ...field }: ChoiceFieldProps) {
  const { control } = useFormContext();
  const isClosed = useIsClosed(field.name);
  return (
    <Controller
      control={control}
      name={field.name}
      render={({ field: { ref, value, onChange, onBlur: touched } }) => (
        <Field {...field}>
          {(wiring) => (
            <FormSelect
              {...wiring}
              ref={ref}
              value={String(value ?? "")}
              isDisabled={isDisabled ?? isClosed}
              onChange={(_event, changed) => onChange(changed)}
              onBlur={() => {
                touched();
                onBlur?.();
              }}
            >
              {placeholder !== undefined && <FormSelectOption value="" label={placeholder} isPlaceholder />}
              {options.map((option) => (
                <FormSelectOption key={option.value} value={option.value} label={option.label} />
              ))}
            </FormSelect>
          )}
        </Field>
      )}
    />
  );
}
