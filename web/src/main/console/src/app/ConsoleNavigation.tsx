import { Badge, Nav, NavGroup, NavItem, PageSidebar, PageSidebarBody } from "@patternfly/react-core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { failedOrders } from "../accounts/queries";
import { waitingCount } from "../approvals/queries";
import { EditionSwitch } from "./EditionSwitch";
import { useCurrentEdition } from "./editions";
import { useSession } from "./session";
import { RouterLink } from "../components/RouterLink";
import { useSearched } from "../search/kinds";

interface EntryProps {
  to: string;
  active: boolean;
  className?: string;
  children: ReactNode;
}

function Entry({ to, active, className, children }: EntryProps) {
  return (
    <NavItem isActive={active} itemId={to} component={RouterLink} to={to} className={className}>
      {children}
    </NavItem>
  );
}

/** Only what the caller may do; the number beside an entry is what waits for the caller. */
export function ConsoleNavigation({ open }: { open: boolean }) {
  const { t } = useTranslation();
  const { may } = useSession();
  const { pathname } = useLocation();
  return (
    <PageSidebar isSidebarOpen={open} inert={!open}>
      <PageSidebarBody className="pf-v6-u-display-none-on-md" usePageInsets>
        <EditionSwitch />
      </PageSidebarBody>
      <PageSidebarBody isFilled>
        <Nav aria-label={t("nav.label")}>
          <NavGroup title={t("nav.work")}>
            <Entry to="/" active={pathname === "/"}>
              {t("nav.home")}
            </Entry>
            <SearchEntry />
            {may("cases.read") && <InboxEntry />}
            {may("cases.decide") && <DeputiesEntry />}
          </NavGroup>
          {may("delegations.read") && <DelegationEntries />}
          <PartnerEntries />
          <VettingEntries />
          {may("quotas.read") && <QuotaEntries />}
          {may("cases.read") && (
            <NavGroup title={t("nav.figures")}>
              <Entry to="/figures" active={pathname === "/figures"}>
                {t("nav.figures")}
              </Entry>
            </NavGroup>
          )}
          {may("audit.read") && (
            <NavGroup title={t("nav.audit")}>
              <Entry to="/audit" active={pathname === "/audit"}>
                {t("nav.trail")}
              </Entry>
              {!may("deputies.name") && <DeputiesEntry />}
              {!may("routes.edit") && <RoutesEntry />}
            </NavGroup>
          )}
          {may("editions.edit") && <AdministrationEntries />}
        </Nav>
      </PageSidebarBody>
    </PageSidebar>
  );
}

/** Where the header has no room for its search. */
function SearchEntry() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { current } = useCurrentEdition();
  const address = `/editions/${current?.number ?? ""}/search`;
  if (useSearched().length === 0 || !current) {
    return null;
  }
  return (
    <Entry to={address} active={pathname === address} className="pf-v6-u-display-none-on-lg">
      {t("search.submit")}
    </Entry>
  );
}

function InboxEntry() {
  const { t } = useTranslation();
  const { may } = useSession();
  const { pathname } = useLocation();
  const { current } = useCurrentEdition();
  const { data: waiting = 0 } = useQuery({ ...waitingCount(current?.number, "either"), enabled: may("cases.decide") });
  return (
    <Entry to="/inbox" active={/^\/(inbox|cases)/.test(pathname)}>
      {t("nav.inbox")} {waiting > 0 && <Badge screenReaderText={t("nav.waiting")}>{waiting}</Badge>}
    </Entry>
  );
}

function DeputiesEntry() {
  const { t } = useTranslation();
  const { may } = useSession();
  const { pathname } = useLocation();
  return may("deputies.read") ? (
    <Entry to="/deputies" active={pathname.startsWith("/deputies")}>
      {t("nav.deputies")}
    </Entry>
  ) : null;
}

function RoutesEntry() {
  const { t } = useTranslation();
  const { may } = useSession();
  const { pathname } = useLocation();
  return may("routes.read") ? (
    <Entry to="/routes" active={pathname.startsWith("/routes")}>
      {t("nav.routes")}
    </Entry>
  ) : null;
}

function DelegationEntries() {
  const { t } = useTranslation();
  const { unit } = useSession();
  const { current } = useCurrentEdition();
  const { pathname } = useLocation();
  if (!current) {
    return null;
  }
  const all = `/editions/${current.number}/delegations`;
  const own = unit ? `${all}/${unit}` : undefined;
  const onOwn = own !== undefined && pathname.startsWith(own);
  return (
    <NavGroup title={t("nav.delegations")}>
      {own && (
        <Entry to={own} active={onOwn}>
          {t("nav.ownDelegation")}
        </Entry>
      )}
      <Entry to={all} active={!onOwn && pathname.startsWith(all)}>
        {t("nav.allDelegations")}
      </Entry>
    </NavGroup>
  );
}

function PartnerEntries() {
  const { t } = useTranslation();
  const { may } = useSession();
  const { current } = useCurrentEdition();
  const { pathname, search } = useLocation();
  return may("partners.read") && current ? (
    <NavGroup title={t("nav.partners")}>
      <Entry to={`/editions/${current.number}/partners`} active={/^\/(editions\/\d+\/)?partners/.test(pathname)}>
        {t("nav.organisations")}
      </Entry>
      {may("staff.read") && (
        <Entry
          to={`/editions/${current.number}/staff`}
          active={/^\/editions\/\d+\/staff/.test(pathname) && !search.includes("toCheck=true")}
        >
          {t("nav.staff")}
        </Entry>
      )}
      {may("partners.documents") && (
        <Entry to={`/editions/${current.number}/staff?toCheck=true`} active={search.includes("toCheck=true")}>
          {t("nav.documents")}
        </Entry>
      )}
    </NavGroup>
  ) : null;
}

function VettingEntries() {
  const { t } = useTranslation();
  const { may } = useSession();
  const { current } = useCurrentEdition();
  const { pathname } = useLocation();
  return current && may("vetting.record") ? (
    <NavGroup title={t("nav.vetting")}>
      <Entry to={`/editions/${current.number}/vetting`} active={/^\/editions\/\d+\/vetting/.test(pathname)}>
        {t("nav.vettingQueue")}
      </Entry>
    </NavGroup>
  ) : null;
}

function QuotaEntries() {
  const { t } = useTranslation();
  const { current } = useCurrentEdition();
  const { pathname } = useLocation();
  return current ? (
    <NavGroup title={t("nav.quotas")}>
      <Entry
        to={`/editions/${current.number}/quotas`}
        active={pathname.startsWith(`/editions/${current.number}/quotas`)}
      >
        {t("nav.quotaTable")}
      </Entry>
    </NavGroup>
  ) : null;
}

function AdministrationEntries() {
  const { t } = useTranslation();
  const { may } = useSession();
  const { pathname } = useLocation();
  return (
    <NavGroup title={t("nav.administration")}>
      <Entry to="/editions" active={/^\/editions(\/(new|\d+))?$/.test(pathname)}>
        {t("nav.editions")}
      </Entry>
      {may("categories.edit") && (
        <Entry to="/categories" active={pathname.startsWith("/categories")}>
          {t("nav.categories")}
        </Entry>
      )}
      {may("calendar.edit") && (
        <Entry to="/calendar" active={pathname.startsWith("/calendar")}>
          {t("nav.calendar")}
        </Entry>
      )}
      <RoutesEntry />
      {may("deputies.administer") && <DeputiesEntry />}
      {may("mail-templates.edit") && (
        <Entry to="/mail-templates" active={pathname.startsWith("/mail-templates")}>
          {t("nav.mailTemplates")}
        </Entry>
      )}
      {may("remedy-templates.edit") && (
        <Entry to="/remedy-templates" active={pathname.startsWith("/remedy-templates")}>
          {t("nav.remedies")}
        </Entry>
      )}
      {may("accounts.administer") && <AccountsEntry />}
    </NavGroup>
  );
}

function AccountsEntry() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { data: failed = 0 } = useQuery(failedOrders);
  return (
    <Entry to="/accounts" active={pathname === "/accounts"}>
      {t("nav.accounts")} {failed > 0 && <Badge screenReaderText={t("nav.accountsFailed")}>{failed}</Badge>}
    </Entry>
  );
}
