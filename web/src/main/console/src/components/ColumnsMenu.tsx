import { Divider, MenuToggle, Select, SelectList, SelectOption } from "@patternfly/react-core";
import ColumnsIcon from "@patternfly/react-icons/dist/esm/icons/columns-icon";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useColumnChoice, type ListName } from "./columnChoice";

interface ColumnsMenuProps {
  list: ListName;
  columns: { name: string; label: string; fixed?: boolean }[];
}

const RESET = "reset";

/** Which columns a list shows. */
export function ColumnsMenu({ list, columns }: ColumnsMenuProps) {
  const { t } = useTranslation();
  const { hidden, toggle, reset } = useColumnChoice(list);
  const [open, setOpen] = useState(false);
  const choose = (name: string) => {
    if (name === RESET) {
      reset();
      setOpen(false);
    } else {
      toggle(name);
    }
  };
  return (
    <Select
      role="menu"
      isOpen={open}
      onOpenChange={setOpen}
      shouldFocusToggleOnSelect={false}
      popperProps={{ position: "end" }}
      onSelect={(_event, name) => choose(String(name))}
      toggle={(ref) => (
        <MenuToggle ref={ref} icon={<ColumnsIcon />} isExpanded={open} onClick={() => setOpen(!open)}>
          {t("columns.choose")}
        </MenuToggle>
      )}
    >
      <SelectList aria-label={t("columns.choose")}>
        {columns
          .filter(({ fixed }) => !fixed)
          .map(({ name, label }) => (
            <SelectOption key={name} hasCheckbox value={name} isSelected={!hidden.includes(name)}>
              {label}
            </SelectOption>
          ))}
        <Divider component="li" />
        <SelectOption value={RESET} isDisabled={hidden.length === 0}>
          {t("columns.reset")}
        </SelectOption>
      </SelectList>
    </Select>
  );
}
