import {
  Button,
  EmptyState,
  EmptyStateActions,
  EmptyStateBody,
  EmptyStateFooter,
  PageSection,
} from "@patternfly/react-core";
import FolderOpenIcon from "@patternfly/react-icons/dist/esm/icons/folder-open-icon";
import { useTranslation } from "react-i18next";
import { useUnitName } from "../app/editions";
import { useToasts } from "../app/toasts";
import { PageHead } from "../components/PageHead";
import { ProblemAlert } from "../components/ProblemAlert";
import { useOpenDelegation } from "./mutations";
import type { Place } from "./queries";

/** The unit has no delegation at this edition yet: its editor may open one. */
export function OpenDelegation({ place }: { place: Place }) {
  const { t } = useTranslation("delegations");
  const unitName = useUnitName();
  const toasts = useToasts();
  const { mutate, isPending, error } = useOpenDelegation(place);
  const unit = unitName(place.unit);
  const open = () =>
    mutate(undefined, { onSuccess: ({ reference }) => toasts.succeeded(t("open.done", { reference })) });
  return (
    <>
      <PageHead
        title={t("open.title", { unit })}
        trail={[{ text: t("title", { number: place.edition }), to: `/editions/${place.edition}/delegations` }]}
      />
      <PageSection hasBodyWrapper={false}>
        <ProblemAlert error={error} />
        <EmptyState icon={FolderOpenIcon} titleText={t("open.none", { number: place.edition })} headingLevel="h2">
          <EmptyStateBody>{t("open.body")}</EmptyStateBody>
          <EmptyStateFooter>
            <EmptyStateActions>
              <Button isLoading={isPending} isDisabled={isPending} onClick={open}>
                {t("open.action")}
              </Button>
            </EmptyStateActions>
          </EmptyStateFooter>
        </EmptyState>
      </PageSection>
    </>
  );
}
