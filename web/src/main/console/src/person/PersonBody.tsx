import { Content, PageSection } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { PersonalAccreditation } from "../api/schema";
import { useTexts } from "../app/editions";
import { EntryHelpContext } from "../components/entryHelp";
import { PageHead } from "../components/PageHead";
import { CalendarDate } from "../components/Time";
import { CompletionForm } from "./CompletionForm";
import { withHandedIn } from "./documents";
import { helpBehind, Keeper } from "./keeper";
import type { PersonDocumentsProps } from "./PersonDocuments";
import { Standing } from "./Standing";

interface PersonBodyProps {
  opened: PersonalAccreditation;
  secret: string;
}

/** For what the person is accredited, and what there is to do now. */
export function PersonBody({ opened, secret }: PersonBodyProps) {
  const { t } = useTranslation(["person", "common"]);
  const textOf = useTexts();
  const [accreditation, setAccreditation] = useState(opened);
  const [keeper] = useState(() => new Keeper(secret, opened));
  const [help] = useState(() => helpBehind(secret));
  const { editionName, city, startsOn, endsOn, organisationName, category } = accreditation;
  const shared: PersonDocumentsProps = {
    accreditation,
    keeper,
    onChanged: setAccreditation,
    // A file may be long on its way: meanwhile the rest has changed
    onDocument: (type, handedIn) => setAccreditation((latest) => withHandedIn(latest, type, handedIn)),
  };
  return (
    <EntryHelpContext value={help}>
      <PageHead title={t("title", { edition: textOf(editionName) })}>
        <Content component="p" className="pf-v6-u-mt-sm ciep-breakable">
          {textOf(city)} · <CalendarDate date={startsOn} /> – <CalendarDate date={endsOn} />
          <br />
          {t("through", { organisation: textOf(organisationName), category: t(`common:categoryName.${category}`) })}
        </Content>
      </PageHead>
      <PageSection hasBodyWrapper={false}>
        {accreditation.stage === "COMPLETE" ? <CompletionForm {...shared} /> : <Standing {...shared} />}
      </PageSection>
    </EntryHelpContext>
  );
}
