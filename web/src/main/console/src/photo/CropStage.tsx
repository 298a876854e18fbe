import { Content } from "@patternfly/react-core";
import { useId, useState } from "react";
import Cropper, { type MediaSize } from "react-easy-crop";
import "react-easy-crop/react-easy-crop.css";
import { useTranslation } from "react-i18next";
import { CropControls, ZOOM_STEP } from "./CropControls";
import { largestZoom, withinFrame, type Point, type Size } from "./geometry";
import { HeadGuide } from "./HeadGuide";
import type { Picture } from "./picture";

interface CropStageProps {
  picture: Picture;
  ratio: number;
  hint: string;
  /** What the frame shows now, in pixels of the picture. */
  onFrame: (frame: Point & Size) => void;
}

/** In pixels of the screen. */
const STEP = 8;

/** The frame stays, the picture is moved behind it: by pointer, by keys, or by buttons. */
export function CropStage({ picture, ratio, hint, onFrame }: CropStageProps) {
  const { t } = useTranslation("photo");
  const helpId = useId();
  const [place, setPlace] = useState<Point>({ x: 0, y: 0 });
  const [zoom, setZoom] = useState(1);
  const [shown, setShown] = useState<MediaSize>();
  const [frame, setFrame] = useState<Size>();
  const closest = largestZoom(picture, ratio);
  const zoomTo = (wanted: number) => setZoom(Math.min(closest, Math.max(1, wanted)));
  const move = (steps: Point) => {
    if (shown && frame) {
      setPlace(withinFrame({ x: place.x + steps.x * STEP, y: place.y + steps.y * STEP }, shown, frame, zoom));
    }
  };
  return (
    <>
      <div
        className="ciep-photo-stage"
        onKeyDown={({ key }) => {
          if (key === "+" || key === "-") {
            zoomTo(zoom + (key === "+" ? ZOOM_STEP : -ZOOM_STEP));
          }
        }}
      >
        <Cropper
          image={picture.url}
          crop={place}
          zoom={zoom}
          aspect={ratio}
          maxZoom={closest}
          showGrid={false}
          keyboardStep={STEP}
          disableAutomaticStylesInjection
          cropperProps={{ role: "group", "aria-label": t("crop.frame"), "aria-describedby": helpId }}
          onCropChange={setPlace}
          onZoomChange={zoomTo}
          onCropAreaChange={(_percentages, pixels) => onFrame(pixels)}
          setMediaSize={setShown}
          setCropSize={setFrame}
        />
        {frame && <HeadGuide ratio={ratio} width={frame.width} />}
      </div>
      <Content component="p" id={helpId} className="pf-v6-u-mt-md">
        {t("crop.help")} {hint}
      </Content>
      <CropControls zoom={zoom} largestZoom={closest} onZoom={zoomTo} onMove={move} />
    </>
  );
}
