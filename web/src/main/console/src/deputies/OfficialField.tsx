import {
  Button,
  MenuToggle,
  Select,
  SelectList,
  SelectOption,
  TextInputGroup,
  TextInputGroupMain,
  TextInputGroupUtilities,
} from "@patternfly/react-core";
import TimesIcon from "@patternfly/react-icons/dist/esm/icons/times-icon";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState, type KeyboardEvent } from "react";
import { Controller, useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { Candidate } from "../api/schema";
import { useUnitName } from "../app/editions";
import { Field, type Wiring } from "../components/Field";
import { candidatesOf } from "./queries";

interface OfficialFieldProps {
  name: string;
  label: string;
  help: string;
  /** For whom somebody is looked for. */
  represented: string | undefined;
  isDisabled?: boolean;
}

/** An official, found by a part of the name. */
export function OfficialField({ name, label, help, ...search }: OfficialFieldProps) {
  const { control } = useFormContext();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange, onBlur } }) => (
        <Field name={name} label={label} help={help}>
          {(wiring) => (
            <OfficialSearch
              {...search}
              wiring={wiring}
              label={label}
              value={String(value ?? "")}
              onChange={onChange}
              onBlur={onBlur}
            />
          )}
        </Field>
      )}
    />
  );
}

interface OfficialSearchProps {
  wiring: Wiring;
  label: string;
  represented: string | undefined;
  isDisabled?: boolean;
  /** The user name of who is chosen; empty as long as nobody is. */
  value: string;
  onChange: (username: string) => void;
  onBlur: () => void;
}

/** Moves the mark among the found ones, and chooses the marked one. */
function useMarked(found: Candidate[]) {
  const [index, setIndex] = useState<number>();
  const step = (by: number) => setIndex((at = by > 0 ? -1 : 0) => (at + by + found.length) % found.length);
  return {
    index,
    reset: () => setIndex(undefined),
    onKey: (
      event: KeyboardEvent,
      list: { open: boolean; setOpen: (open: boolean) => void; choose: (official: Candidate) => void },
    ) => {
      const official = index === undefined ? undefined : found[index];
      if (event.key === "Enter" && list.open) {
        event.preventDefault();
        if (official) {
          list.choose(official);
        }
      } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && found.length > 0) {
        event.preventDefault();
        list.setOpen(true);
        step(event.key === "ArrowDown" ? 1 : -1);
      }
    },
  };
}

function OfficialSearch({ wiring, label, represented, isDisabled, value, onChange, onBlur }: OfficialSearchProps) {
  const { t } = useTranslation("deputies");
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const words = useDeferredValue(value === "" ? typed.trim() : "");
  const { data: found = [], isSuccess } = useQuery({
    ...candidatesOf(represented, words),
    enabled: open,
    placeholderData: keepPreviousData,
  });
  const marked = useMarked(found);
  const choose = ({ username, displayName }: Candidate) => {
    setTyped(displayName);
    setOpen(false);
    marked.reset();
    onChange(username);
  };
  const optionId = (index: number) => `${wiring.id}-option-${index}`;
  return (
    <Select
      id={`${wiring.id}-options`}
      isOpen={open}
      isScrollable
      maxMenuHeight="20rem"
      selected={value}
      variant="typeahead"
      onOpenChange={setOpen}
      onSelect={(_event, username) => {
        const official = found.find((candidate) => candidate.username === username);
        if (official) {
          choose(official);
        }
      }}
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          variant="typeahead"
          isExpanded={open}
          isFullWidth
          isDisabled={isDisabled}
          status={wiring.validated === "error" ? "danger" : undefined}
          aria-label={t("search.toggle", { label })}
          onClick={() => setOpen(!open)}
        >
          <TextInputGroup isPlain isDisabled={isDisabled}>
            <TextInputGroupMain
              inputId={wiring.id}
              role="combobox"
              isExpanded={open}
              aria-controls={`${wiring.id}-options`}
              aria-label={label}
              autoComplete="off"
              value={typed}
              {...(marked.index === undefined ? {} : { "aria-activedescendant": optionId(marked.index) })}
              inputProps={{ "aria-describedby": wiring["aria-describedby"], "aria-required": wiring["aria-required"] }}
              onClick={() => setOpen(true)}
              onChange={(_event, changed) => {
                setTyped(changed);
                setOpen(true);
                marked.reset();
                onChange("");
              }}
              onKeyDown={(event) => marked.onKey(event, { open, setOpen, choose })}
              onBlur={onBlur}
            />
            {typed !== "" && !isDisabled && (
              <TextInputGroupUtilities>
                <Button
                  variant="plain"
                  icon={<TimesIcon />}
                  aria-label={t("search.clear", { label })}
                  onClick={() => {
                    setTyped("");
                    onChange("");
                  }}
                />
              </TextInputGroupUtilities>
            )}
          </TextInputGroup>
        </MenuToggle>
      )}
    >
      <SelectList id={`${wiring.id}-list`} aria-label={label}>
        {found.map((official, index) => (
          <OfficialOption
            key={official.username}
            id={optionId(index)}
            official={official}
            isFocused={index === marked.index}
          />
        ))}
        {isSuccess && found.length === 0 && (
          <SelectOption isDisabled value="">
            {t("search.none")}
          </SelectOption>
        )}
      </SelectList>
    </Select>
  );
}

function OfficialOption({ id, official, isFocused }: { id: string; official: Candidate; isFocused: boolean }) {
  const { t } = useTranslation(["deputies", "common"]);
  const unitName = useUnitName();
  const { username, displayName, roles, unit } = official;
  const duties = roles.map((role) => t(`common:role.${role}`)).join(t("common:listSeparator"));
  return (
    <SelectOption
      id={id}
      value={username}
      isFocused={isFocused}
      description={
        unit
          ? t("search.ofUnit", { duties, unit: unitName(unit), username })
          : t("search.account", { duties, username })
      }
    >
      {displayName}
    </SelectOption>
  );
}
