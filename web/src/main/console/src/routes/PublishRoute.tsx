import { useTranslation } from "react-i18next";
import type { Route } from "../api/schema";
import { useToasts } from "../app/toasts";
import { Dialog } from "../components/Dialog";
import { usePublishRoute, type Place } from "./queries";

/** Asks once more: what is published never changes, and running cases keep their version. */
export function PublishRoute({ route, place, onClose }: { route: Route; place: Place; onClose: () => void }) {
  const { t } = useTranslation("routes");
  const toasts = useToasts();
  const { mutate, isPending, error } = usePublishRoute(place);
  return (
    <Dialog
      name="publish"
      title={t("publish.title", { number: place.routeVersion })}
      error={error}
      confirm={t("publish.confirm")}
      isPending={isPending}
      onConfirm={() =>
        mutate(route.summary.version, {
          onSuccess: () => {
            toasts.succeeded(t("publish.done", { number: place.routeVersion }));
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      <p>{t("publish.body")}</p>
      {route.runningElsewhere > 0 && (
        <p className="pf-v6-u-mt-sm">{t("publish.running", { count: route.runningElsewhere })}</p>
      )}
    </Dialog>
  );
}
