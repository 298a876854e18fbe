import { ActionList, ActionListGroup, ActionListItem, Button } from "@patternfly/react-core";
import AngleLeftIcon from "@patternfly/react-icons/dist/esm/icons/angle-left-icon";
import AngleRightIcon from "@patternfly/react-icons/dist/esm/icons/angle-right-icon";
import { useTranslation } from "react-i18next";
import { useKeyset, type Steps } from "./keyset";

/** Next and back below a list whose place is in the address; nothing where all fits on one page. */
export function Pager({ next }: { next: string | null | undefined }) {
  return <PagerButtons {...useKeyset(next)} />;
}

/** Next and back, each as far as there is one; nothing where there is neither. */
export function PagerButtons({ forward, back }: Steps) {
  const { t } = useTranslation();
  if (!forward && !back) {
    return null;
  }
  return (
    <nav aria-label={t("pager.label")} className="pf-v6-u-mt-md">
      <ActionList>
        <ActionListGroup>
          <ActionListItem>
            <Button variant="secondary" icon={<AngleLeftIcon />} isDisabled={!back} onClick={back}>
              {t("pager.back")}
            </Button>
          </ActionListItem>
          <ActionListItem>
            <Button
              variant="secondary"
              icon={<AngleRightIcon />}
              iconPosition="end"
              isDisabled={!forward}
              onClick={forward}
            >
              {t("pager.next")}
            </Button>
          </ActionListItem>
        </ActionListGroup>
      </ActionList>
    </nav>
  );
}
