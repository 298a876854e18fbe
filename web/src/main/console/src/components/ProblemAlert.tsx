import { useEffect, useRef } from "react";
import { useProblemText } from "./problemText";
import { Notice } from "./Notice";

/** A failed request, said at the place where it was made; it stays until the next try. */
export function ProblemAlert({ error }: { error: unknown }) {
  const problemText = useProblemText();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) {
      place.current?.scrollIntoView({ block: "nearest" });
    }
  }, [error]);
  if (!error) {
    return null;
  }
  const { title, body } = problemText(error);
  return (
    <div ref={place} role="alert">
      <Notice isInline variant="danger" title={title} className="pf-v6-u-mb-md">
        {body}
      </Notice>
    </div>
  );
}
