import { Content, List, ListItem } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Application } from "../api/schema";
import { useTexts } from "../app/editions";
import { RemedyText } from "../components/RemedyText";
import { StatusLabel } from "../components/StatusLabel";
import { Time } from "../components/Time";
import { ApplicationDocuments } from "./ApplicationDocuments";
import { ApplicationForm } from "./ApplicationForm";
import { ContentFacts } from "./ContentFacts";
import { useFieldName } from "./fields";
import { Notice } from "../components/Notice";

/** The application as it is now: to be filled in as long as the edition is open, or with the approvers, or decided. */
export function ApplicationBody({ opened, secret, open }: { opened: Application; secret: string; open: boolean }) {
  const { t } = useTranslation("partners");
  const [application, setApplication] = useState(opened);
  const editable = open && application.openFields.length > 0;
  return (
    <>
      <Content component="p">
        {t("application.reference", { reference: application.reference })} <StatusLabel status={application.status} />
      </Content>
      <Said application={application} />
      <Steps application={application} />
      {editable ? (
        <ApplicationForm opened={application} secret={secret} onSubmitted={setApplication} />
      ) : (
        <>
          <ContentFacts content={application.content} email={application.email} />
          <ApplicationDocuments application={application} secret={secret} />
        </>
      )}
    </>
  );
}

/** What the approvers said, in front of everything else. */
function Said({ application }: { application: Application }) {
  const { t } = useTranslation(["partners", "common"]);
  const fieldName = useFieldName();
  const { reason, remarks, remedy, status } = application;
  if (!reason) {
    return <Standing status={status} />;
  }
  const returned = status === "RETURNED";
  return (
    <Notice
      isInline
      variant={returned ? "warning" : "danger"}
      component="h2"
      title={returned ? t("application.returned") : t("application.rejected")}
      className="pf-v6-u-mb-md"
    >
      <p className="ciep-reason">
        {t("application.reason", { reason: t(`common:reason.${reason.code}`), text: reason.text })}
      </p>
      <RemedyText remedy={remedy} />
      {remarks.length > 0 && (
        <List aria-label={t("application.remarks")}>
          {remarks.map((remark, index) => (
            <ListItem key={index}>
              {remark.field
                ? t("application.remark", { field: fieldName(remark.field), text: remark.text })
                : remark.text}
            </ListItem>
          ))}
        </List>
      )}
    </Notice>
  );
}

/** What comes next for whoever is not asked for anything here. */
function Standing({ status }: { status: Application["status"] }) {
  const { t } = useTranslation("partners");
  switch (status) {
    case "SUBMITTED":
      return (
        <Notice isInline variant="success" component="h2" title={t("application.submitted")} className="pf-v6-u-mb-md">
          {t("application.submittedBody")}
        </Notice>
      );
    case "ACCREDITED":
      return (
        <Notice
          isInline
          variant="success"
          component="h2"
          title={t("application.accredited")}
          className="pf-v6-u-mb-md"
          actionLinks={<a href="/">{t("application.toConsole")}</a>}
        >
          {t("application.accreditedBody")}
        </Notice>
      );
    default:
      return null;
  }
}

/** Where it is with the approvers; who they are is not said. */
function Steps({ application: { steps, submittedAt } }: { application: Application }) {
  const { t } = useTranslation(["partners", "common"]);
  const textOf = useTexts();
  return steps.length === 0 ? null : (
    <div className="pf-v6-u-mb-lg">
      {submittedAt && (
        <p>
          {t("application.submittedAt")} <Time at={submittedAt} />
        </p>
      )}
      <ol aria-label={t("common:route.label")}>
        {steps.map(({ position, name, state }) => (
          <li key={position}>
            {t("application.step", { name: textOf(name), state: t(`common:route.state.${state as "DONE"}`) })}
          </li>
        ))}
      </ol>
    </div>
  );
}
