import { MenuToggle, Select, SelectList, SelectOption } from "@patternfly/react-core";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate } from "react-router";
import { rememberEdition, useCurrentEdition } from "./editions";

/** Moves to the same kind of page in another edition. */
export function EditionSwitch() {
  const { t } = useTranslation();
  const { editions, current } = useCurrentEdition();
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const shown = current?.number;
  // The pages without an edition in their address go on in the one that was looked at last.
  useEffect(() => {
    if (shown !== undefined) {
      rememberEdition(shown);
    }
  }, [shown]);
  if (!current) {
    return null;
  }
  const choose = (number: number) => {
    setOpen(false);
    const page = /^\/editions\/\d+(\/delegations|\/quotas)?/.exec(pathname);
    void navigate(page ? `/editions/${number}${page[1] ?? ""}` : `${sameKind(pathname)}?edition=${number}`);
  };
  return (
    <Select
      isOpen={open}
      selected={current.number}
      onOpenChange={setOpen}
      onSelect={(_event, value) => choose(Number(value))}
      shouldFocusToggleOnSelect
      toggle={(ref) => (
        <MenuToggle ref={ref} isExpanded={open} onClick={() => setOpen(!open)} aria-label={t("edition.switch")}>
          {t("edition.name", { number: current.number })}
        </MenuToggle>
      )}
    >
      <SelectList aria-label={t("edition.switch")}>
        {editions.map(({ number, startsOn }) => (
          <SelectOption key={number} value={number} description={startsOn.slice(0, 4)}>
            {t("edition.name", { number })}
          </SelectOption>
        ))}
      </SelectList>
    </Select>
  );
}

/** A case or a bulk decision belongs to its edition: the inbox is the same kind of page in another. */
function sameKind(pathname: string): string {
  if (/^\/(inbox|cases|bulk-decisions)/.test(pathname)) {
    return "/inbox";
  }
  return pathname === "/figures" ? pathname : "/";
}
