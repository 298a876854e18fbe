import { NotificationBadge } from "@patternfly/react-core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { RouterLink } from "../components/RouterLink";
import { unreadQuery } from "./queries";

/** The way to the notifications, with the number of those that are unread. */
export function NotificationBell() {
  const { t } = useTranslation("notifications");
  const { data: unread = 0 } = useQuery(unreadQuery);
  return (
    <NotificationBadge
      variant={unread > 0 ? "unread" : "read"}
      count={unread}
      aria-label={unread > 0 ? t("bell.unread", { count: unread }) : t("bell.none")}
      component={RouterLink}
      href="/notifications"
    />
  );
}
