import { FormGroup, Radio } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";

export const WAYS = ["person", "all"] as const;
export type Way = (typeof WAYS)[number];

/** Who enters the data: the person behind a link, or the organisation. */
export function WayChoice({ way, onChoose }: { way: Way; onChoose: (way: Way) => void }) {
  const { t } = useTranslation("staff");
  return (
    <FormGroup role="radiogroup" label={t("way.label")} fieldId="way" className="pf-v6-u-mb-lg">
      {WAYS.map((one) => (
        <Radio
          key={one}
          id={`way-${one}`}
          name="way"
          label={t(`way.${one}`)}
          description={t(`way.${one}About`)}
          isChecked={way === one}
          onChange={() => onChoose(one)}
        />
      ))}
    </FormGroup>
  );
}
