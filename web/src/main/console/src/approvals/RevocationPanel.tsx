import { Skeleton } from "@patternfly/react-core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Case, NewRevocation, Revocable } from "../api/schema";
import { useToasts } from "../app/toasts";
import { ProblemAlert } from "../components/ProblemAlert";
import { DecisionFailure } from "./DecisionFailure";
import { ReasonCard } from "./ReasonCard";
import { RevocationConsequences } from "./RevocationConsequences";
import { RightChoice } from "./RightChoice";
import { revocationOf, useRevoke } from "./queries";

interface RevocationPanelProps {
  one: Case;
  revocable: Revocable;
  onClose: () => void;
}

/** First what follows, then the reason; what is revoked is exactly what was shown. */
export function RevocationPanel({ one, revocable, onClose }: RevocationPanelProps) {
  const { t } = useTranslation(["approvals", "common"]);
  const toasts = useToasts();
  const { data: preview, error: unknown } = useQuery(revocationOf(one.reference, one.version));
  const { mutateAsync, isPending, error, lookAnew } = useRevoke(one.reference);
  const [represented, setRepresented] = useState(revocable.rights[0]?.represented);
  const revoke = (reason: NewRevocation["reason"]) => {
    if (preview) {
      const revocation = {
        revision: preview.revision,
        version: preview.version,
        reason,
        ...(represented === undefined ? {} : { onBehalfOf: represented }),
      };
      // The panel is gone as soon as nothing is left to revoke; whoever revoked is told all the same. A failure stands in the panel.
      mutateAsync(revocation).then(
        () => toasts.succeeded(t("revoke.done", { reference: one.reference })),
        () => undefined,
      );
    }
  };
  return (
    <ReasonCard
      title={t(`revoke.title.${revocable.outcome}`, { reference: one.reference })}
      before={
        <>
          <DecisionFailure error={error} one={one} onLook={lookAnew} />
          <ProblemAlert error={unknown} />
          {preview && <RevocationConsequences preview={preview} />}
          {!preview && !unknown && <Skeleton screenreaderText={t("common:loading")} height="10rem" />}
          <RightChoice rights={revocable.rights} chosen={represented} name="revoke" onChoose={setRepresented} />
        </>
      }
      textHelp={t("revoke.textHelp")}
      confirm={t(`revoke.confirm.${revocable.outcome}`)}
      isDanger
      isPending={isPending}
      isDisabled={!preview}
      onReason={revoke}
      onCancel={onClose}
    />
  );
}
