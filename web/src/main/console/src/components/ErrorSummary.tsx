import { List, ListItem } from "@patternfly/react-core";
import { useEffect, useRef } from "react";
import type { FieldErrors } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useFormMessage } from "./formMessage";
import { Notice } from "./Notice";

interface ErrorSummaryProps {
  errors: FieldErrors;
  /** Counts the submits: each one that fails brings the reader here. */
  attempt: number;
  nameOf: (field: string) => string;
}

/** All that has to be mended, at the top, each with a way to its field. Fields have the id `field-<name>`. */
export function ErrorSummary({ errors, attempt, nameOf }: ErrorSummaryProps) {
  const { t } = useTranslation();
  const message = useFormMessage();
  const place = useRef<HTMLDivElement>(null);
  const fields = Object.keys(errors);
  const count = fields.length;
  useEffect(() => {
    if (attempt > 0 && count > 0) {
      place.current?.focus();
    }
  }, [attempt, count]);
  if (count === 0) {
    return null;
  }
  return (
    <div ref={place} tabIndex={-1} role="alert">
      <Notice isInline variant="danger" component="h2" title={t("form.summary", { count })}>
        <List isPlain>
          {fields.map((field) => (
            <ListItem key={field}>
              <a
                href={`#field-${field}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(`field-${field}`)?.focus();
                }}
              >
                {t("form.error", {
                  field: nameOf(field),
                  message: message(messageOf(errors, field)),
                })}
              </a>
            </ListItem>
          ))}
        </List>
      </Notice>
    </div>
  );
}

function messageOf(errors: FieldErrors, field: string): string | undefined {
  const message = errors[field]?.message;
  return typeof message === "string" ? message : undefined;
}
