import { Button, Flex, FlexItem, Form } from "@patternfly/react-core";
import TrashIcon from "@patternfly/react-icons/dist/esm/icons/trash-icon";
import { FormProvider, useFieldArray, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { SavedView, SavedViews } from "../api/schema";
import { useToasts } from "../app/toasts";
import { Dialog } from "../components/Dialog";
import { TextField } from "../components/inputs";
import { isNamed, useChangeSavedViews } from "./savedViews";

const LONGEST_NAME = 60;

interface SaveViewDialogProps {
  saved: SavedViews;
  query: string;
  onClose: () => void;
}

/** Saves what is looked at under a name; a name that is in use stands for the new view from then on. */
export function SaveViewDialog({ saved, query, onClose }: SaveViewDialogProps) {
  const { t } = useTranslation("approvals");
  const toasts = useToasts();
  const { mutate, isPending, error } = useChangeSavedViews(saved.version);
  const form = useForm({ defaultValues: { name: "" } });
  const name = useWatch({ control: form.control, name: "name" }).trim();
  const replaced = saved.views.find(isNamed(name));
  const save = form.handleSubmit(() =>
    mutate([...saved.views.filter((view) => view !== replaced), { name, query }], {
      onSuccess: () => {
        toasts.succeeded(t("saved.done", { name }));
        onClose();
      },
    }),
  );
  return (
    <Dialog
      name="save-view"
      title={t("saved.saveTitle")}
      error={error}
      confirm={replaced ? t("saved.replace") : t("saved.confirm")}
      isPending={isPending}
      isDisabled={name === ""}
      form="save-view"
      onClose={onClose}
    >
      <FormProvider {...form}>
        <Form id="save-view" noValidate onSubmit={(event) => void save(event)}>
          <TextField
            name="name"
            label={t("saved.name")}
            maxLength={LONGEST_NAME}
            help={replaced ? t("saved.inUse") : t("saved.help")}
          />
        </Form>
      </FormProvider>
    </Dialog>
  );
}

/** Renames saved views and forgets them; nothing happens before it is confirmed. */
export function ManageViewsDialog({ saved, onClose }: { saved: SavedViews; onClose: () => void }) {
  const { t } = useTranslation("approvals");
  const toasts = useToasts();
  const { mutate, isPending, error } = useChangeSavedViews(saved.version);
  const form = useForm<{ views: SavedView[] }>({ defaultValues: { views: saved.views } });
  const { fields, remove } = useFieldArray({ control: form.control, name: "views" });
  const save = form.handleSubmit(({ views }) =>
    mutate(views, {
      onSuccess: () => {
        toasts.succeeded(t("saved.changed"));
        onClose();
      },
    }),
  );
  return (
    <Dialog
      name="manage-views"
      title={t("saved.manageTitle")}
      error={error}
      confirm={t("saved.confirm")}
      isPending={isPending}
      form="manage-views"
      onClose={onClose}
    >
      <FormProvider {...form}>
        <Form id="manage-views" noValidate onSubmit={(event) => void save(event)}>
          {fields.map(({ id, name }, position) => (
            <Flex key={id} flexWrap={{ default: "nowrap" }} alignItems={{ default: "alignItemsFlexEnd" }}>
              <FlexItem grow={{ default: "grow" }}>
                <TextField
                  name={`views.${position}.name`}
                  label={t("saved.nameOf", { position: position + 1 })}
                  maxLength={LONGEST_NAME}
                />
              </FlexItem>
              <Button
                variant="plain"
                icon={<TrashIcon />}
                aria-label={t("saved.forget", { name })}
                onClick={() => remove(position)}
              />
            </Flex>
          ))}
          {fields.length === 0 && <p>{t("saved.none")}</p>}
        </Form>
      </FormProvider>
    </Dialog>
  );
}
