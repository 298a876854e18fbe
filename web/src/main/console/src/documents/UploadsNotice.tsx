import { useTranslation } from "react-i18next";
import { Notice } from "../components/Notice";
import type { Uploads } from "./uploads";

/** Why a form cannot be sent now. Read out as soon as it is so, and gone as soon as it is not. */
export function UploadsNotice({ uploads }: { uploads: Uploads }) {
  const { t } = useTranslation("documents");
  return (
    <div aria-live="polite">
      {uploads.isSending && <Notice isInline isPlain variant="info" component="p" title={t("underWay")} />}
    </div>
  );
}
