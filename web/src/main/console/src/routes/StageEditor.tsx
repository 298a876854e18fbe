import { ActionList, ActionListItem, Button, Card, CardBody, CardHeader, CardTitle } from "@patternfly/react-core";
import ArrowDownIcon from "@patternfly/react-icons/dist/esm/icons/arrow-down-icon";
import ArrowUpIcon from "@patternfly/react-icons/dist/esm/icons/arrow-up-icon";
import TrashIcon from "@patternfly/react-icons/dist/esm/icons/trash-icon";
import { useTranslation } from "react-i18next";
import type { Route } from "../api/schema";
import type { DraftStage } from "./design";
import { StageFields } from "./StageFields";
import { Notice } from "../components/Notice";

interface StageEditorProps {
  stage: DraftStage;
  place: { index: number; count: number };
  route: Route;
  /** What the server would not take. */
  refusals: string[];
  onChange: (stage: DraftStage) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

/** One stage: its fields, its place among the others, and a way to take it out. */
export function StageEditor({
  stage,
  place: { index, count },
  route,
  refusals,
  onChange,
  onMove,
  onRemove,
}: StageEditorProps) {
  const { t } = useTranslation("routes");
  const number = index + 1;
  const up = t("moveUp", { number });
  const down = t("moveDown", { number });
  const remove = t("remove", { number });
  return (
    <Card isCompact>
      <CardHeader
        actions={{
          hasNoOffset: true,
          actions: (
            <ActionList>
              <ActionListItem>
                <Button
                  variant="plain"
                  icon={<ArrowUpIcon />}
                  aria-label={up}
                  title={up}
                  isDisabled={index === 0}
                  onClick={() => onMove(-1)}
                />
              </ActionListItem>
              <ActionListItem>
                <Button
                  variant="plain"
                  icon={<ArrowDownIcon />}
                  aria-label={down}
                  title={down}
                  isDisabled={number === count}
                  onClick={() => onMove(1)}
                />
              </ActionListItem>
              <ActionListItem>
                <Button
                  variant="plain"
                  icon={<TrashIcon />}
                  aria-label={remove}
                  title={remove}
                  isDisabled={count === 1}
                  onClick={onRemove}
                />
              </ActionListItem>
            </ActionList>
          ),
        }}
      >
        <CardTitle component="h2">{t("stage", { number })}</CardTitle>
      </CardHeader>
      <CardBody>
        {refusals.length > 0 && (
          <Notice
            isInline
            isPlain
            component="h3"
            variant="danger"
            title={refusals.join(" ")}
            className="pf-v6-u-mb-md"
          />
        )}
        <StageFields stage={stage} route={route} onChange={onChange} />
      </CardBody>
    </Card>
  );
}
