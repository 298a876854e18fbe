import { Button, ModalBody, ModalFooter, ModalHeader, Spinner } from "@patternfly/react-core";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { CropStage } from "./CropStage";
import { isTooSmall, RATIOS, smallestSize, type Point, type Size } from "./geometry";
import type { PhotographParts, Source } from "./PhotographDialog";
import { cut } from "./picture";
import { usePicture, type Reading } from "./usePicture";
import { Notice } from "../components/Notice";

interface CropPartsProps extends PhotographParts {
  titleId: string;
  from: Source["from"];
  file: Blob;
  onDone: (photograph: File) => void;
}

/** Cuts the picture to the ratio of the category, or says what is wrong with it and what to do. */
export function CropParts({ titleId, look, from, file, onDone, ...on }: CropPartsProps) {
  const { t } = useTranslation(["photo", "common"]);
  const ratio = RATIOS[look.ratio];
  const { reading, usable, setFrame, cutting } = useCut(file, ratio, onDone);
  const place = useRef<HTMLDivElement>(null);
  // What was pressed before is gone: it is read on from here
  useEffect(() => place.current?.focus(), [file]);
  return (
    <>
      <ModalHeader title={t("crop.title")} labelId={titleId} />
      <ModalBody>
        <div ref={place} tabIndex={-1}>
          {usable ? (
            <CropStage
              key={usable.url}
              picture={usable}
              ratio={ratio}
              hint={t(`background.${look.background}`)}
              onFrame={(frame) => setFrame({ url: usable.url, frame })}
            />
          ) : (
            <Trouble reading={reading} ratio={ratio} />
          )}
        </div>
      </ModalBody>
      <ModalFooter className="ciep-photo-footer">
        {cutting.isPossible && (
          <Button isDisabled={!cutting.isReady} isLoading={cutting.isPending} onClick={() => void cutting.run()}>
            {t("crop.confirm")}
          </Button>
        )}
        {from === "camera" ? (
          <Button variant="secondary" onClick={() => on.onSource({ from })}>
            {t("crop.again")}
          </Button>
        ) : (
          <Button variant={usable ? "secondary" : "primary"} onClick={on.onChoose}>
            {t("crop.other")}
          </Button>
        )}
        <Button variant="link" onClick={on.onClose}>
          {t("common:cancel")}
        </Button>
      </ModalFooter>
    </>
  );
}

/** The picture in a file, as far as it can be cut, and cutting it. */
function useCut(file: Blob, ratio: number, onDone: (photograph: File) => void) {
  const found = usePicture(file);
  const [framed, setFrame] = useState<{ url: string; frame: Point & Size }>();
  const [isPending, setPending] = useState(false);
  const [failed, setFailed] = useState(false);
  const reading: Reading = failed ? { state: "unreadable" } : found;
  const usable = reading.state === "read" && !isTooSmall(reading.picture, ratio) ? reading.picture : undefined;
  const frame = framed?.url === usable?.url ? framed?.frame : undefined;
  const run = async () => {
    if (usable && frame) {
      setPending(true);
      await cut(usable, frame, ratio).then(onDone, () => setFailed(true));
    }
  };
  const isPossible = usable !== undefined || reading.state === "reading";
  return {
    reading,
    usable,
    setFrame,
    cutting: { isPossible, isReady: frame !== undefined && !isPending, isPending, run },
  };
}

/** Why there is nothing to be cut. */
function Trouble({ reading, ratio }: { reading: Reading; ratio: number }) {
  const { t } = useTranslation("photo");
  if (reading.state === "reading") {
    return <Spinner aria-label={t("crop.reading")} />;
  }
  if (reading.state === "unreadable") {
    return (
      <Notice isInline variant="danger" component="h2" title={t("unreadable.title")}>
        {t("unreadable.body")}
      </Notice>
    );
  }
  const { width, height } = reading.picture;
  const least = smallestSize(ratio);
  return (
    <Notice isInline variant="danger" component="h2" title={t("tooSmall.title", { width, height })}>
      {t("tooSmall.body", { width: least.width, height: least.height })}
    </Notice>
  );
}
