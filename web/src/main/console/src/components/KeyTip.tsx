import { Tooltip } from "@patternfly/react-core";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { KEYS, type KeyName } from "./keys";

interface KeyTipProps {
  name: KeyName;
  children: ReactElement;
}

/** Says in a tooltip what can be done here, and with which key. */
export function KeyTip({ name, children }: KeyTipProps) {
  const { t } = useTranslation();
  return <Tooltip content={t("keys.tip", { action: t(`keys.${name}`), key: KEYS[name] })}>{children}</Tooltip>;
}
