import { Icon, List, ListItem } from "@patternfly/react-core";
import ExclamationTriangleIcon from "@patternfly/react-icons/dist/esm/icons/exclamation-triangle-icon";
import { useTranslation } from "react-i18next";
import type { StaffMissing } from "../api/schema";

/** One line on one thing that stands in the way of a grant. */
export function useMissingText(): (missing: StaffMissing) => string {
  const { t } = useTranslation(["staff", "common"]);
  return ({ code, document }) =>
    t(`missing.${code}`, { document: document ? t(`common:demandedDocument.${document}`) : "" });
}

/** What stands in the way of a grant, each in a line of its own. */
export function MissingLines({ missing }: { missing: StaffMissing[] }) {
  const textOf = useMissingText();
  return missing.length === 0 ? (
    "–"
  ) : (
    <List isPlain>
      {missing.map((one) => (
        <ListItem key={`${one.code}-${one.document}`}>
          <Icon status="warning" isInline>
            <ExclamationTriangleIcon />
          </Icon>{" "}
          {textOf(one)}
        </ListItem>
      ))}
    </List>
  );
}
