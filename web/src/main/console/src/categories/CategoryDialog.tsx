import { Checkbox, Form, FormGroup } from "@patternfly/react-core";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { Category, CategoryPlan, DemandedDocument, PhotoBackground, PhotoRatio, Zone } from "../api/schema";
import { useTexts } from "../app/editions";
import { useToasts } from "../app/toasts";
import { Dialog } from "../components/Dialog";
import { ChoiceField } from "../components/inputs";
import { useChangeCategory } from "./queries";

const DOCUMENTS: DemandedDocument[] = [
  "PHOTOGRAPH",
  "IDENTITY_DOCUMENT",
  "EMPLOYER_LETTER",
  "PRESS_CARD",
  "TRADE_CERTIFICATE",
  "INSURANCE_CERTIFICATE",
];
const RATIOS: PhotoRatio[] = ["THREE_TO_FOUR", "SEVEN_TO_NINE", "SQUARE"];
const BACKGROUNDS: PhotoBackground[] = ["WHITE", "BLUE"];

interface CategoryDialogProps {
  category: Category;
  zones: Zone[];
  onClose: () => void;
}

/** Which zones a badge of the category opens, what is demanded, and how the photograph looks. */
export function CategoryDialog({ category, zones, onClose }: CategoryDialogProps) {
  const { t } = useTranslation(["categories", "common"]);
  const textOf = useTexts();
  const toasts = useToasts();
  const { mutate, isPending, error } = useChangeCategory(category.category);
  const [chosenZones, setChosenZones] = useState(category.zones);
  const [chosenTypes, setChosenTypes] = useState(category.documents);
  const form = useForm<Pick<CategoryPlan, "photoRatio" | "photoBackground">>({
    defaultValues: { photoRatio: category.photoRatio, photoBackground: category.photoBackground },
  });
  const name = t(`common:categoryName.${category.category}`);
  const save = form.handleSubmit((photo) =>
    mutate(
      { version: category.version, body: { ...photo, zones: chosenZones, documents: chosenTypes } },
      {
        onSuccess: () => {
          toasts.succeeded(t("change.done", { name }));
          onClose();
        },
      },
    ),
  );
  return (
    <Dialog
      name="category"
      title={t("change.title", { name })}
      error={error}
      confirm={t("change.confirm")}
      isPending={isPending}
      form="category-form"
      onClose={onClose}
    >
      <FormProvider {...form}>
        <Form
          id="category-form"
          noValidate
          onSubmit={(event) => {
            void save(event);
          }}
        >
          <Choices
            label={t("field.zones")}
            options={zones.map((zone) => ({ value: zone.code, text: textOf(zone.name) }))}
            chosen={chosenZones}
            onChoose={setChosenZones}
          />
          <Choices
            label={t("field.documents")}
            options={DOCUMENTS.map((type) => ({ value: type, text: t(`common:demandedDocument.${type}`) }))}
            chosen={chosenTypes}
            onChoose={setChosenTypes}
          />
          <ChoiceField
            name="photoRatio"
            label={t("field.photoRatio")}
            options={RATIOS.map((ratio) => ({ value: ratio, label: t(`ratio.${ratio}`) }))}
          />
          <ChoiceField
            name="photoBackground"
            label={t("field.photoBackground")}
            options={BACKGROUNDS.map((background) => ({ value: background, label: t(`background.${background}`) }))}
          />
        </Form>
      </FormProvider>
    </Dialog>
  );
}

interface ChoicesProps<V extends string> {
  label: string;
  options: { value: V; text: string }[];
  chosen: V[];
  onChoose: (chosen: V[]) => void;
}

function Choices<V extends string>({ label, options, chosen, onChoose }: ChoicesProps<V>) {
  return (
    <FormGroup role="group" fieldId={label} label={label} isStack>
      {options.map(({ value, text }) => (
        <Checkbox
          key={value}
          id={`choice-${value}`}
          label={text}
          isChecked={chosen.includes(value)}
          onChange={(_event, isChosen) =>
            onChoose(isChosen ? [...chosen, value] : chosen.filter((other) => other !== value))
          }
        />
      ))}
    </FormGroup>
  );
}
