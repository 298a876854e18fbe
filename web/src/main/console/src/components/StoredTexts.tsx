import { DescriptionList } from "@patternfly/react-core";
import { Fact } from "./Fact";

/** Texts as they are stored, each with its lines. */
export function StoredTexts({ texts }: { texts: { label: string; text: string }[] }) {
  return (
    <DescriptionList isCompact>
      {texts.map(({ label, text }) => (
        <Fact key={label} term={label}>
          <span className="ciep-mail">{text}</span>
        </Fact>
      ))}
    </DescriptionList>
  );
}
