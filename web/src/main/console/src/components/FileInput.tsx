import type { RefObject } from "react";

interface FileInputProps {
  ref: RefObject<HTMLInputElement | null>;
  label: string;
  accept: string;
  /** Where the device has such a program, a picture is taken at once. */
  capture?: "user" | undefined;
  onChoose: (file: File | undefined) => void;
}

/** The browser's choice of a file, which a button opens. The same file can be chosen again. */
export function FileInput({ ref, label, accept, capture, onChoose }: FileInputProps) {
  return (
    <input
      ref={ref}
      type="file"
      hidden
      aria-label={label}
      accept={accept}
      capture={capture}
      onChange={(event) => {
        onChoose(event.target.files?.[0]);
        event.target.value = "";
      }}
    />
  );
}
