import { useEffect, useState } from "react";
import { read, type Picture } from "./picture";

/** A file that is read as a picture: not yet, or not to be read at all. */
export type Reading = { state: "reading" } | { state: "read"; picture: Picture } | { state: "unreadable" };

/** The picture in a file, as long as it is shown. */
export function usePicture(file: Blob): Reading {
  const [known, setKnown] = useState<{ file: Blob; reading: Reading }>();
  useEffect(() => {
    let over = false;
    let url: string | undefined;
    const start = async () => {
      const reading = await read(file).then(
        (picture): Reading => ({ state: "read", picture }),
        (): Reading => ({ state: "unreadable" }),
      );
      url = reading.state === "read" ? reading.picture.url : undefined;
      if (over) {
        forget(url);
      } else {
        setKnown({ file, reading });
      }
    };
    void start();
    return () => {
      over = true;
      forget(url);
    };
  }, [file]);
  return known?.file === file ? known.reading : { state: "reading" };
}

function forget(url: string | undefined) {
  if (url) {
    URL.revokeObjectURL(url);
  }
}
