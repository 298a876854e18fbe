import "i18next";
import type accounts from "../locales/en/accounts.json";
import type approvals from "../locales/en/approvals.json";
import type audit from "../locales/en/audit.json";
import type bulk from "../locales/en/bulk.json";
import type calendar from "../locales/en/calendar.json";
import type categories from "../locales/en/categories.json";
import type common from "../locales/en/common.json";
import type delegations from "../locales/en/delegations.json";
import type deputies from "../locales/en/deputies.json";
import type documents from "../locales/en/documents.json";
import type editions from "../locales/en/editions.json";
import type events from "../locales/en/events.json";
import type figures from "../locales/en/figures.json";
import type home from "../locales/en/home.json";
import type imports from "../locales/en/imports.json";
import type members from "../locales/en/members.json";
import type notifications from "../locales/en/notifications.json";
import type partners from "../locales/en/partners.json";
import type person from "../locales/en/person.json";
import type photo from "../locales/en/photo.json";
import type problems from "../locales/en/problems.json";
import type quotas from "../locales/en/quotas.json";
import type remedies from "../locales/en/remedies.json";
import type routes from "../locales/en/routes.json";
import type search from "../locales/en/search.json";
import type staff from "../locales/en/staff.json";
import type templates from "../locales/en/templates.json";
import type vetting from "../locales/en/vetting.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: {
      accounts: typeof accounts;
      approvals: typeof approvals;
      audit: typeof audit;
      bulk: typeof bulk;
      calendar: typeof calendar;
      categories: typeof categories;
      common: typeof common;
      delegations: typeof delegations;
      deputies: typeof deputies;
      documents: typeof documents;
      editions: typeof editions;
      events: typeof events;
      figures: typeof figures;
      home: typeof home;
      imports: typeof imports;
      members: typeof members;
      notifications: typeof notifications;
      partners: typeof partners;
      person: typeof person;
      photo: typeof photo;
      problems: typeof problems;
      quotas: typeof quotas;
      remedies: typeof remedies;
      routes: typeof routes;
      search: typeof search;
      staff: typeof staff;
      templates: typeof templates;
      vetting: typeof vetting;
    };
  }
}
