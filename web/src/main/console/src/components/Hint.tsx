import { HelperTextItem, type HelperTextItemProps } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";

interface HintProps extends Omit<HelperTextItemProps, "variant"> {
  variant?: "default" | "error" | "warning";
}

/** A line below a field. A screen reader says in the user's language how it is meant, which others see by its colour. */
export function Hint({ variant = "default", ...props }: HintProps) {
  const { t } = useTranslation();
  const meant = variant === "default" ? undefined : t(`hint.${variant}`);
  return <HelperTextItem variant={variant} screenReaderText={meant} {...props} />;
}
