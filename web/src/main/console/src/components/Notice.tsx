import { Alert, type AlertProps } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";

/** An alert that a screen reader begins in the user's language: how it is meant, which others see by its colour. */
export function Notice({ variant = "info", ...props }: AlertProps) {
  const { t } = useTranslation();
  return <Alert variant={variant} variantLabel={t(`notice.${variant}`)} {...props} />;
}
