import {
  Dropdown,
  DropdownGroup,
  DropdownItem,
  DropdownList,
  Label,
  MenuToggle,
  Select,
  SelectList,
  SelectOption,
  type LabelProps,
} from "@patternfly/react-core";
import LanguageIcon from "@patternfly/react-icons/dist/esm/icons/language-icon";
import UserIcon from "@patternfly/react-icons/dist/esm/icons/user-icon";
import UsersIcon from "@patternfly/react-icons/dist/esm/icons/users-icon";
import { useState, type Ref } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { useUnitName } from "./editions";
import { chooseLanguage, LANGUAGES, OWN_NAMES } from "./i18n";
import { useSession } from "./session";

/** Each language under its own name, so that it can be found by who cannot read the present one. */
export function LanguageMenu() {
  const { t, i18n } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <Select
      isOpen={open}
      selected={i18n.language}
      onOpenChange={setOpen}
      shouldFocusToggleOnSelect
      popperProps={{ position: "end" }}
      onSelect={(_event, value) => {
        setOpen(false);
        void chooseLanguage(LANGUAGES.find((language) => language === value) ?? "en");
      }}
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          variant="plain"
          icon={<LanguageIcon />}
          isExpanded={open}
          onClick={() => setOpen(!open)}
          aria-label={t("language.switch")}
        />
      )}
    >
      <SelectList aria-label={t("language.switch")}>
        {LANGUAGES.map((language) => (
          <SelectOption key={language} value={language} lang={language}>
            {OWN_NAMES[language]}
          </SelectOption>
        ))}
      </SelectList>
    </Select>
  );
}

/** In whose name the caller may decide now; nothing where in nobody's. */
function useActingFor(): string | undefined {
  const { t } = useTranslation();
  const { actingFor } = useSession();
  const name = actingFor.map(({ displayName }) => displayName).join(t("listSeparator"));
  return actingFor.length === 0 ? undefined : t("user.actingFor", { name });
}

export function ActingFor() {
  const acting = useActingFor();
  return acting === undefined ? null : (
    <Label isCompact color="purple" icon={<UsersIcon />} render={asLink}>
      {acting}
    </Label>
  );
}

const asLink: LabelProps["render"] = ({ className, content, componentRef }) => (
  <Link to="/deputies" className={className} ref={componentRef as Ref<HTMLAnchorElement>}>
    {content}
  </Link>
);

/** Who is signed in, for which unit, in which roles; and the way out. */
export function UserMenu() {
  const { t } = useTranslation();
  const { displayName, username, unit, roles } = useSession();
  const unitName = useUnitName();
  const acting = useActingFor();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const duties = roles.map((role) => t(`role.${role}`)).join(t("listSeparator"));
  return (
    <Dropdown
      isOpen={open}
      onOpenChange={setOpen}
      onSelect={() => setOpen(false)}
      popperProps={{ position: "end" }}
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          variant="plainText"
          icon={<UserIcon />}
          isExpanded={open}
          onClick={() => setOpen(!open)}
          aria-label={t("user.menu", { name: displayName })}
        >
          <span className="pf-v6-u-display-none pf-v6-u-display-inline-on-md">{displayName}</span>
        </MenuToggle>
      )}
    >
      <DropdownGroup label={unit ? `${displayName} · ${unitName(unit)}` : displayName}>
        <DropdownList>
          <DropdownItem isDisabled description={duties}>
            {username}
          </DropdownItem>
          {acting !== undefined && <DropdownItem onClick={() => void navigate("/deputies")}>{acting}</DropdownItem>}
          <DropdownItem to="/logout">{t("user.signOut")}</DropdownItem>
        </DropdownList>
      </DropdownGroup>
    </Dropdown>
  );
}
