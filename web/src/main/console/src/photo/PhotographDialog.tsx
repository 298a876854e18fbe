import { Modal } from "@patternfly/react-core";
import { useState } from "react";
import type { PhotoBackground, PhotoRatio } from "../api/schema";
import { CameraParts } from "./CameraParts";
import { CropParts } from "./CropParts";
import { FRONT, type Wanted } from "./useCamera";

/** How the photographs of a category look. */
export interface PhotoLook {
  ratio: PhotoRatio;
  background: PhotoBackground;
}

/** Where the picture comes from; without a file, it is to be taken. */
export type Source = { from: "camera"; file?: Blob } | { from: "file"; file: Blob };

export interface PhotographParts {
  look: PhotoLook;
  /** Another picture in place of this. */
  onSource: (source: Source) => void;
  /** Opens the choice of a file. */
  onChoose: () => void;
  /** Opens the program of the telephone that takes photographs. */
  onCameraApp: () => void;
  onClose: () => void;
}

interface PhotographDialogProps extends PhotographParts {
  source: Source;
  onDone: (photograph: File) => void;
}

const TITLE = "photograph-title";

/** Takes a picture and cuts it; nothing leaves the browser before it is cut. */
export function PhotographDialog({ source, onDone, ...parts }: PhotographDialogProps) {
  // The camera that was chosen is used again for another try
  const choice = useState<Wanted>(FRONT);
  return (
    <Modal isOpen variant="medium" onClose={parts.onClose} aria-labelledby={TITLE}>
      {source.file ? (
        <CropParts titleId={TITLE} {...parts} from={source.from} file={source.file} onDone={onDone} />
      ) : (
        <CameraParts titleId={TITLE} {...parts} choice={choice} />
      )}
    </Modal>
  );
}
