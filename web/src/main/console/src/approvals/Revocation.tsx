import { Button } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Case } from "../api/schema";
import { RevocationPanel } from "./RevocationPanel";

/** The way to revoke the case's last decision, for whoever may. */
export function Revocation({ one }: { one: Case }) {
  const { t } = useTranslation("approvals");
  const [isOpen, setIsOpen] = useState(false);
  const { revocable } = one;
  if (!revocable) {
    return null;
  }
  return (
    <section aria-label={t("revoke.label")} className="pf-v6-u-mb-lg">
      <Button variant="secondary" isDanger aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {t(`revoke.begin.${revocable.outcome}`)}
      </Button>
      {isOpen && <RevocationPanel one={one} revocable={revocable} onClose={() => setIsOpen(false)} />}
    </section>
  );
}
