import { Divider, Dropdown, DropdownItem, DropdownList, MenuToggle } from "@patternfly/react-core";
import BookmarkIcon from "@patternfly/react-icons/dist/esm/icons/bookmark-icon";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useSearchParams } from "react-router";
import { addressOf, queryOf, savedViewsQuery } from "./savedViews";
import { ManageViewsDialog, SaveViewDialog } from "./SavedViewsDialogs";

/** What the caller saved of the inbox: opened by its name, and the way to save what is looked at. */
export function SavedViewsMenu({ view }: { view: string }) {
  const { t } = useTranslation("approvals");
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [isOpen, setOpen] = useState(false);
  const [dialog, setDialog] = useState<"save" | "manage">();
  const { data: saved } = useQuery(savedViewsQuery);
  if (saved === undefined) {
    return null;
  }
  const query = queryOf(search, view);
  const current = saved.views.find((one) => one.query === query);
  const close = () => setDialog(undefined);
  return (
    <>
      <Dropdown
        isOpen={isOpen}
        onOpenChange={setOpen}
        onSelect={() => setOpen(false)}
        toggle={(ref) => (
          <MenuToggle ref={ref} icon={<BookmarkIcon />} isExpanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {current?.name ?? t("saved.title")}
          </MenuToggle>
        )}
      >
        <DropdownList aria-label={t("saved.title")}>
          {saved.views.map((one) => (
            <DropdownItem
              key={one.name}
              isSelected={one === current}
              onClick={() => void navigate(addressOf(one.query, search))}
            >
              {one.name}
            </DropdownItem>
          ))}
          {saved.views.length > 0 && <Divider component="li" />}
          <DropdownItem key="save" isDisabled={current !== undefined} onClick={() => setDialog("save")}>
            {t("saved.save")}
          </DropdownItem>
          {saved.views.length > 0 && (
            <DropdownItem key="manage" onClick={() => setDialog("manage")}>
              {t("saved.manage")}
            </DropdownItem>
          )}
        </DropdownList>
      </Dropdown>
      {dialog === "save" && <SaveViewDialog saved={saved} query={query} onClose={close} />}
      {dialog === "manage" && <ManageViewsDialog saved={saved} onClose={close} />}
    </>
  );
}
