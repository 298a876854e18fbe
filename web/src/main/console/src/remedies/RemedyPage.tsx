import { PageSection } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { RemedyOccasion } from "../api/schema";
import { NotFoundPage } from "../app/errorPages";
import { LANGUAGES, OWN_NAMES } from "../app/i18n";
import { PageHead } from "../components/PageHead";
import { remedyOf, type Place } from "./queries";
import { RemedyForm } from "./RemedyForm";

const OCCASIONS: RemedyOccasion[] = ["REJECTION", "REVOCATION"];

/** What is said of legal remedies on one occasion in one language: changed, and looked at with a real case. */
export function RemedyPage() {
  const params = useParams();
  const occasion = OCCASIONS.find((candidate) => candidate === params.occasion);
  const language = LANGUAGES.find((candidate) => candidate === params.language);
  return occasion && language ? <KnownRemedy place={{ occasion, language }} /> : <NotFoundPage />;
}

function KnownRemedy({ place }: { place: Place }) {
  const { t } = useTranslation("remedies");
  const { data } = useSuspenseQuery(remedyOf(place));
  return (
    <>
      <PageHead
        title={t("one", { occasion: t(`occasion.${place.occasion}`), language: OWN_NAMES[place.language] })}
        trail={[{ text: t("title"), to: "/remedy-templates" }]}
      />
      <PageSection hasBodyWrapper={false}>
        <RemedyForm key={`${place.occasion} ${place.language}`} template={data} />
      </PageSection>
    </>
  );
}
