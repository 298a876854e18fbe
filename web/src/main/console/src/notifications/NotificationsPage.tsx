import {
  Button,
  EmptyState,
  EmptyStateBody,
  Flex,
  PageSection,
  ToggleGroup,
  ToggleGroupItem,
} from "@patternfly/react-core";
import BellIcon from "@patternfly/react-icons/dist/esm/icons/bell-icon";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { Notification } from "../api/schema";
import { useToasts } from "../app/toasts";
import { DataTable } from "../components/DataTable";
import { useFilters } from "../components/keyset";
import { PageHead } from "../components/PageHead";
import { Pager } from "../components/Pager";
import { RouterLink } from "../components/RouterLink";
import { addressOf, useNotificationColumns } from "./notificationColumns";
import { notificationsOf, useRead, useReadAll, type NotificationView } from "./queries";

const VIEWS: NotificationView[] = ["unread", "all"];

/** What the caller was told, the unread first asked for. */
export function NotificationsPage() {
  const { t } = useTranslation("notifications");
  const { search, set } = useFilters();
  const navigate = useNavigate();
  const view = VIEWS.find((candidate) => candidate === search.get("view")) ?? "unread";
  const { data } = useSuspenseQuery(notificationsOf(view, search.get("after") ?? undefined));
  const { mutate: read } = useRead();
  const seen = (told: Notification) => {
    if (!told.read) {
      read(told.id);
    }
  };
  const columns = useNotificationColumns(seen);
  const open = (told: Notification) => {
    seen(told);
    void navigate(addressOf(told));
  };
  return (
    <>
      <PageHead
        title={t("title")}
        actions={
          <Flex gap={{ default: "gapSm" }}>
            <ReadAll items={data.items} />
            <Button variant="link" component={RouterLink} href="/notifications/preferences">
              {t("preferences.open")}
            </Button>
          </Flex>
        }
      />
      <PageSection hasBodyWrapper={false}>
        <ToggleGroup aria-label={t("view.label")} className="pf-v6-u-mb-md">
          {VIEWS.map((candidate) => (
            <ToggleGroupItem
              key={candidate}
              buttonId={`view-${candidate}`}
              text={t(`view.${candidate}`)}
              isSelected={view === candidate}
              onChange={() => set("view", candidate)}
            />
          ))}
        </ToggleGroup>
        {data.items.length === 0 ? (
          <EmptyState icon={BellIcon} titleText={t(`empty.${view}`)} headingLevel="h2">
            <EmptyStateBody>{t("empty.body")}</EmptyStateBody>
          </EmptyState>
        ) : (
          <DataTable
            label={t("title")}
            breakPoint="grid-lg"
            columns={columns}
            rows={data.items}
            keyOf={({ id }) => id}
            onOpen={open}
          />
        )}
        <Pager next={data.next} />
      </PageSection>
    </>
  );
}

function ReadAll({ items }: { items: Notification[] }) {
  const { t } = useTranslation("notifications");
  const toasts = useToasts();
  const { mutate, isPending } = useReadAll();
  const newest = items.find(({ read }) => !read);
  if (!newest) {
    return null;
  }
  return (
    <Button
      variant="secondary"
      isLoading={isPending}
      isDisabled={isPending}
      onClick={() =>
        mutate(newest.at, {
          onSuccess: () => toasts.succeeded(t("readAll.done")),
          onError: (error) => toasts.failed(error),
        })
      }
    >
      {t("readAll.action")}
    </Button>
  );
}
