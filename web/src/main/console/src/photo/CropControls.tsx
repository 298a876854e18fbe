import { Button, FormGroup, Slider } from "@patternfly/react-core";
import ArrowDownIcon from "@patternfly/react-icons/dist/esm/icons/arrow-down-icon";
import ArrowLeftIcon from "@patternfly/react-icons/dist/esm/icons/arrow-left-icon";
import ArrowRightIcon from "@patternfly/react-icons/dist/esm/icons/arrow-right-icon";
import ArrowUpIcon from "@patternfly/react-icons/dist/esm/icons/arrow-up-icon";
import MinusIcon from "@patternfly/react-icons/dist/esm/icons/minus-icon";
import PlusIcon from "@patternfly/react-icons/dist/esm/icons/plus-icon";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Point } from "./geometry";

interface CropControlsProps {
  zoom: number;
  largestZoom: number;
  onZoom: (zoom: number) => void;
  /** By how much, in steps to the right and down. */
  onMove: (steps: Point) => void;
}

const DIRECTIONS = [
  { name: "left", Icon: ArrowLeftIcon, steps: { x: -1, y: 0 } },
  { name: "right", Icon: ArrowRightIcon, steps: { x: 1, y: 0 } },
  { name: "up", Icon: ArrowUpIcon, steps: { x: 0, y: -1 } },
  { name: "down", Icon: ArrowDownIcon, steps: { x: 0, y: 1 } },
] as const;

export const ZOOM_STEP = 0.1;

/** Everything that can be done by dragging, for whoever does not drag. */
export function CropControls({ zoom, largestZoom, onZoom, onMove }: CropControlsProps) {
  const { t } = useTranslation("photo");
  const id = useId();
  const isFixed = largestZoom <= 1;
  return (
    <div className="ciep-photo-controls">
      <FormGroup role="group" fieldId={`${id}-zoom`} label={<span id={`${id}-zoom-label`}>{t("zoom.label")}</span>}>
        <Slider
          id={`${id}-zoom`}
          aria-labelledby={`${id}-zoom-label`}
          value={zoom}
          min={1}
          max={Math.max(largestZoom, 1 + ZOOM_STEP)}
          step={0.01}
          showTicks={false}
          showBoundaries={false}
          isDisabled={isFixed}
          onChange={(_event, value) => onZoom(value)}
          startActions={
            <Button
              variant="plain"
              aria-label={t("zoom.out")}
              icon={<MinusIcon />}
              isDisabled={zoom <= 1}
              onClick={() => onZoom(zoom - ZOOM_STEP)}
            />
          }
          endActions={
            <Button
              variant="plain"
              aria-label={t("zoom.in")}
              icon={<PlusIcon />}
              isDisabled={zoom >= largestZoom}
              onClick={() => onZoom(zoom + ZOOM_STEP)}
            />
          }
        />
      </FormGroup>
      <FormGroup role="group" fieldId={`${id}-move`} label={t("move.label")}>
        {DIRECTIONS.map(({ name, Icon, steps }) => (
          <Button
            key={name}
            variant="control"
            className="pf-v6-u-mr-sm"
            aria-label={t(`move.${name}`)}
            icon={<Icon />}
            onClick={() => onMove(steps)}
          />
        ))}
      </FormGroup>
    </div>
  );
}
